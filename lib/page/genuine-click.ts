const SMALLEST_PX = 8;
// Below this a person does not see what is clicked. Source: the threshold KeePassXC-Browser 1.9.9.2 chose against clickjacking.
const FAINTEST = 0.7;

/**
 * Whether a person clicked this button and could see it: a real click, on a button that is the topmost thing at its own
 * centre and not faded out. The page can fake events and cover or hide what is in it, and so borrow a real click.
 */
export function isGenuineClick(event: Event, button: HTMLElement, host: HTMLElement): boolean {
  if (!event.isTrusted) return false;
  const box = button.getBoundingClientRect();
  if (box.width < SMALLEST_PX || box.height < SMALLEST_PX) return false;
  // Seen from the document, whatever is in a shadow tree is its host.
  const topmost = host.ownerDocument.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return topmost === host && opacityOf(host) >= FAINTEST;
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}
