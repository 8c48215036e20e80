/** Attributes of any other name are not ours, and some of them, `inert` or `hidden`, would switch the buttons off. */
const OURS = /^(style$|data-)/;
const TIMES = 3;
/** A page that changes us again and again shows us between two changes. */
const UNSETTLED_MS = 500;

type Options = { host: HTMLElement; root: ShadowRoot; sheet: CSSStyleSheet };

/** Puts back what a page took out of our shadow tree, threw in or hung on it: three times, then it has won. */
export function createTamperGuard({ host, root, sheet }: Options) {
  let parts: HTMLElement[] = [];
  let repairs = 0;
  let repairedAt = Number.NEGATIVE_INFINITY;

  const foreign = () => host.getAttributeNames().filter((name) => !OURS.test(name));
  const styled = () => parts.filter((part) => part.localName === 'button' && part.hasAttribute('style'));

  function show(next: HTMLElement[]): void {
    parts = next;
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(...parts);
    for (const name of foreign()) host.removeAttribute(name);
    for (const part of styled()) part.removeAttribute('style');
  }

  function intact(): boolean {
    const { adoptedStyleSheets: sheets, childNodes: nodes } = root;
    const same = parts.length === nodes.length && parts.every((part, index) => part === nodes[index]);
    return same && sheets.length === 1 && sheets[0] === sheet && ![...foreign(), ...styled()].length;
  }

  return {
    show,
    /** @returns false when the page will not leave it alone. */
    restore(): boolean {
      if (intact()) {
        repairs = 0;
        return true;
      }
      repairs += 1;
      if (repairs > TIMES) return false;
      repairedAt = performance.now();
      show(parts);
      return true;
    },
    /** Whether all is as we made it, and has been for a while: what a person sees is ours. */
    isStable: (): boolean => intact() && performance.now() - repairedAt >= UNSETTLED_MS,
  };
}
