/** On <html>: which copy of this script owns the page. */
const OWNER_MARK = 'data-freshdesk-assistant';
export const HOST_MARK = 'data-freshdesk-assistant-buttons';

/** The element that holds our buttons. Its name has no dash: of those a page could make a custom element of its own. */
export function createHost(document: Document): HTMLElement {
  const host = document.createElement('span');
  host.setAttribute(HOST_MARK, '');
  return host;
}

/**
 * Whether a copy of this script is or was here. A second one of the same version has nothing to do; one that an update or
 * a switching off has cut off asks for a reload, since what it did and knew in this page cannot be taken over.
 */
export const isClaimed = ({ documentElement }: Document): boolean => documentElement.hasAttribute(OWNER_MARK);

/**
 * One owner a page. Where the mark was wiped several copies can run in one document, and cannot speak to each other; the
 * newest takes over, and the others see its mark and step down.
 * @param started time of this copy's start, milliseconds.
 */
export function claimPage(document: Document, started: number, random: () => number) {
  const id = `${started}-${random().toString(36).slice(2)}`;
  const root = document.documentElement;
  for (const leftover of document.querySelectorAll(`[${HOST_MARK}]`)) leftover.remove();
  root.setAttribute(OWNER_MARK, id);
  const isNewer = (owner: string) => {
    const time = Number.parseInt(owner, 10);
    // Two of the same millisecond: any order will do, if both see the same.
    return time > started || (time === started && owner > id);
  };

  return {
    /** False once a newer copy has taken over. A mark that was merely wiped or made up is written again. */
    isOurs(): boolean {
      const owner = root.getAttribute(OWNER_MARK) ?? '';
      if (owner === id) return true;
      if (isNewer(owner)) return false;
      root.setAttribute(OWNER_MARK, id);
      return true;
    },
  };
}
