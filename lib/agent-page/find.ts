import { anyOf, type Candidate, SELECTORS } from './selectors';

type Root = Document | Element;

/** Has a box, and neither it nor an ancestor is hidden. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}

/** Elements of an ordered list, best selector first, each once. */
export function findAll(root: Root, list: readonly Candidate[]): HTMLElement[] {
  return [...new Set(list.flatMap(({ selector }) => [...root.querySelectorAll<HTMLElement>(selector)]))];
}

/**
 * The group of buttons above the conversation. Lists have the same class, and during a move the old list is still there
 * under the new URL, so the group must have something of a ticket in or around it.
 */
export function findActionBar(document: Document): HTMLElement | null {
  const onTicket = document.querySelector(anyOf(SELECTORS.ticketPage)) !== null;
  const bars = findAll(document, SELECTORS.actionBar).filter(
    (bar) =>
      onTicket || bar.matches('[class*="reply-bar"]') || bar.querySelector(anyOf(SELECTORS.replyOpener)) !== null,
  );
  return bars.find(isVisible) ?? bars[0] ?? null;
}
