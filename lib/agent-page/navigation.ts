/**
 * Calls back when the page's URL has changed, after the change: Freshdesk moves between tickets without loading.
 * The Navigation API reports pushState from the page's own world; a page that comes back from the back/forward cache does not pass through it.
 * @returns a check cheap enough to be called on every mutation.
 */
export function watchUrl(view: Window, signal: AbortSignal, onChange: () => void): () => void {
  let seen = view.location.href;
  const check = () => {
    if (signal.aborted || view.location.href === seen) return;
    seen = view.location.href;
    onChange();
  };
  const { navigation } = view as { navigation?: EventTarget };
  // `currententrychange` fires once the new entry is the current one, so `location` is already the new one.
  navigation?.addEventListener('currententrychange', check, { signal });
  view.addEventListener('pageshow', check, { signal });
  return check;
}
