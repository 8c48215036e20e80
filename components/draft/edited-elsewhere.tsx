/** Another window writes the drafts of this ticket; this one follows. */
export function EditedElsewhere({ onTake }: { onTake: () => void }) {
  return (
    <div class="notice notice-plain delivery-row" role="status">
      <span>Being edited in another tab</span>
      <button type="button" class="button button-small" onClick={onTake}>
        Edit here
      </button>
    </div>
  );
}
