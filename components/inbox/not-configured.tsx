export function NotConfigured({ onSettings }: { onSettings: () => void }) {
  return (
    <div class="not-configured">
      <h2>Not set up yet</h2>
      <p class="muted">
        Enter your Freshdesk domain and API key, and the key of your model. It takes two minutes; then your tickets and
        drafts appear here.
      </p>
      <button type="button" class="button button-primary" onClick={onSettings}>
        Set up
      </button>
    </div>
  );
}
