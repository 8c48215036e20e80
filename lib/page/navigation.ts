/**
 * Calls back when the page's URL has changed, after the change: Freshdesk moves between tickets without loading.
 * The Navigation API reports pushState from the page's own world; the rest covers what it might miss.
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
  navigation?.addEventListener('navigatesuccess', check, { signal });
  for (const type of ['popstate', 'pageshow']) view.addEventListener(type, check, { signal });
  return check;
}
