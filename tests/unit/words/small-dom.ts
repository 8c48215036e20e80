import { type ComponentChild, render } from 'preact';

/** What Preact asks of a document, and no more: enough to read what a view says. */
class SmallNode {
  childNodes: SmallNode[] = [];
  parentNode: SmallNode | null = null;
  attributes: Record<string, string> = {};
  style: Record<string, string> = {};
  data = '';
  readonly nodeType: number;
  readonly localName: string;
  constructor(localName: string) {
    this.localName = localName;
    this.nodeType = localName === '#text' ? 3 : 1;
  }
  get firstChild(): SmallNode | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): SmallNode | null {
    const beside = this.parentNode?.childNodes ?? [];
    return beside[beside.indexOf(this) + 1] ?? null;
  }
  insertBefore(child: SmallNode, before: SmallNode | null): void {
    child.parentNode?.removeChild(child);
    const at = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(at, 0, child);
    child.parentNode = this;
  }
  appendChild(child: SmallNode): void {
    this.insertBefore(child, null);
  }
  removeChild(child: SmallNode): void {
    this.childNodes = this.childNodes.filter((one) => one !== child);
    child.parentNode = null;
  }
  remove(): void {
    this.parentNode?.removeChild(this);
  }
  contains(): boolean {
    return false;
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes[name] = String(value);
  }
  removeAttribute(name: string): void {
    delete this.attributes[name];
  }
  addEventListener(): void {}
  removeEventListener(): void {}
  querySelector(): null {
    return null;
  }
  closest(): null {
    return null;
  }
  focus(): void {}
  scrollIntoView(): void {}
  showModal(): void {}
  close(): void {}
}

const body = new SmallNode('body');
const small = {
  body,
  activeElement: null,
  createElement: (name: string) => new SmallNode(name),
  createElementNS: (_: string, name: string) => new SmallNode(name),
  createTextNode: (data: string) => Object.assign(new SmallNode('#text'), { data: String(data) }),
  addEventListener: () => undefined,
};

/** Names of attributes that a person sees or hears. */
const SPOKEN = ['title', 'aria-label', 'placeholder', 'alt', 'label', 'aria-description', 'aria-roledescription'];

/** All texts of a view, each with where it stands. Moments in `<time>` are data. */
export function textsOf(view: ComponentChild): { where: string; text: string }[] {
  Object.assign(globalThis, { document: small });
  const root = new SmallNode('main');
  render(view, root as unknown as Element);
  const texts: { where: string; text: string }[] = [];
  const read = (node: SmallNode): string => {
    if (node.nodeType === 3) return node.data;
    for (const name of SPOKEN) {
      const text = node.attributes[name];
      if (text && node.localName !== 'time') texts.push({ where: `<${node.localName} ${name}>`, text });
    }
    const inside = node.childNodes.map(read).join('');
    return node.localName === 'time' ? '§' : inside;
  };
  texts.push({ where: 'text', text: read(root) });
  render(null, root as unknown as Element);
  return texts;
}

/** What is data carries this sign. */
export const D = '§';

/** What is left of a text without what is marked and without data: no word may be. */
export function unmarked(text: string): string {
  let left = text;
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return left
    .split(/\s+/)
    .filter((word) => !word.includes(D) && /\p{L}{2}/u.test(word))
    .join(' ');
}
