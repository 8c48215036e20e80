const SMALLEST_PX = 8;
// Below this a person does not see what is clicked. Source: the threshold KeePassXC-Browser 1.9.9.2 chose against clickjacking.
const FAINTEST = 0.7;
/** Chrome's shortest. */
const JUDGED_EVERY_MS = 100;

/**
 * Whether a person clicked this button and could see it: a real click, on a button that is the topmost thing at its own
 * centre and not faded out. The page can fake events and cover or hide what is in it, and so borrow a real click.
 */
export function isGenuineClick(event: Event, button: HTMLElement, host: HTMLElement): boolean {
  if (!event.isTrusted) return false;
  const box = button.getBoundingClientRect();
  if (Math.min(box.width, box.height) < SMALLEST_PX) return false;
  // Seen from the document, whatever is in a shadow tree is its host.
  const topmost = host.ownerDocument.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return topmost === host && opacityOf(button) * opacityOf(host) >= FAINTEST;
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

// TypeScript knows only the first version of IntersectionObserver.
type Judged = IntersectionObserverEntry & { isVisible?: boolean };
type Judging = IntersectionObserverInit & { trackVisibility: boolean; delay: number };

/**
 * Chrome's own judgement of what can be seen (IntersectionObserver with `trackVisibility`). It also finds what hit testing
 * passes through: a picture over the button that lets the click fall. Strict: an ancestor with a filter or transform counts,
 * and so does a layer over the whole page in which there is nothing to see, such as many an application keeps for its
 * messages. What it does not like is therefore asked, not refused.
 */
export function watchVisibility(elements: readonly HTMLElement[]) {
  const visible = new Map<Element, boolean>();
  const asked = new Map<Element, (visible: boolean) => void>();
  const options: Judging = { trackVisibility: true, delay: JUDGED_EVERY_MS };
  const observer = new IntersectionObserver((entries: Judged[]) => {
    for (const { target, isVisible = true } of entries) {
      visible.set(target, isVisible);
      asked.get(target)?.(isVisible);
      asked.delete(target);
    }
  }, options);
  for (const element of elements) observer.observe(element);

  return {
    /**
     * Now where it is known to be seen, since a click's right to open the side panel passes. Else it is judged anew, with
     * the next frame: what is known may be of a moment ago, before the button moved.
     */
    judge(element: HTMLElement, then: (visible: boolean) => void): void {
      if (visible.get(element)) then(true);
      else {
        asked.set(element, then);
        observer.unobserve(element);
        observer.observe(element);
      }
    },
  };
}
