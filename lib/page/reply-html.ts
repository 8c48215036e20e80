const KEPT = /^(P|BR|UL|OL|LI|A)$/;
const BLOCKS = /^(DIV|H[1-6]|BLOCKQUOTE|PRE|SECTION|ARTICLE|TR)$/;
const DROPPED = /^(script|style|template|iframe|object|svg|math|title|noscript|textarea)$/i;

/**
 * A draft as nodes of what Freshdesk keeps when it sends: p, br, ul, ol, li and links to the web or a mail address. Every
 * other element gives only its text, no attribute but `href` survives. Top level holds blocks only.
 */
export function replyFragment(document: Document, html: string, text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  copyChildren(new DOMParser().parseFromString(html, 'text/html').body, fragment, document);
  if (fragment.textContent?.trim()) return inBlocks(fragment, document);
  for (const block of text.trim().split(/\n\s*\n/)) {
    const paragraph = fragment.appendChild(document.createElement('p'));
    block.split('\n').forEach((line, index) => {
      if (index > 0) paragraph.append(document.createElement('br'));
      paragraph.append(line);
    });
  }
  return fragment;
}

/** The nodes as HTML, in the one form that both the editor and our search for it see. */
export function fragmentHtml(fragment: DocumentFragment): string {
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment.cloneNode(true));
  return holder.innerHTML;
}

function copyChildren(from: Node, to: Node, document: Document): void {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.appendChild(document.createTextNode(node.nodeValue ?? ''));
    else if (node instanceof Element && !DROPPED.test(node.nodeName)) copyElement(node, to, document);
  }
}

function copyElement(element: Element, to: Node, document: Document): void {
  const href =
    element instanceof HTMLAnchorElement && /^(https?|mailto):$/.test(element.protocol) ? element.href : null;
  const holdsBlocks = element.querySelector('p,div,ul,ol') !== null;
  const name = BLOCKS.test(element.nodeName) && !holdsBlocks ? 'P' : element.nodeName;
  if (!KEPT.test(name) || (name === 'A' && href === null)) {
    copyChildren(element, to, document);
    return;
  }
  const copy = document.createElement(name);
  if (href !== null) copy.setAttribute('href', href);
  copyChildren(element, to.appendChild(copy), document);
}

/** Loose text becomes paragraphs: in a block of its own it cannot flow into the signature. */
function inBlocks(fragment: DocumentFragment, document: Document): DocumentFragment {
  let loose: HTMLElement | null = null;
  for (const node of [...fragment.childNodes]) {
    if (/^(P|UL|OL)$/.test(node.nodeName)) {
      loose = null;
    } else if (loose || node.textContent?.trim()) {
      loose ??= fragment.insertBefore(document.createElement('p'), node);
      loose.append(node);
    } else {
      node.remove();
    }
  }
  return fragment;
}
