/** Whether a person could see an element, as far as the document itself says it: styles are not loaded here. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  for (let one: Element | null = element; one; one = one.parentElement) {
    if (one.hasAttribute('hidden')) return false;
    if (one.tagName === 'DIALOG' && !one.hasAttribute('open')) return false;
    const style = (one as HTMLElement).style;
    if (style?.display === 'none' || style?.visibility === 'hidden') return false;
    const parent: Element | null = one.parentElement;
    if (
      parent?.tagName === 'DETAILS' &&
      !parent.hasAttribute('open') &&
      parent.querySelector(':scope > summary') !== one
    )
      return false;
  }
  return true;
}

/** Whether a screen reader would pass over it. */
export const isHiddenForAria = (element: Element): boolean =>
  !isVisible(element) || element.closest('[aria-hidden="true"]') !== null;
