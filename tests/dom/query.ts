// Names and roles as browsers compute them; what Testing Library itself finds elements by.
import { computeAccessibleDescription, computeAccessibleName, getRole } from 'dom-accessibility-api';
import { isHiddenForAria } from './visible.ts';

/** What a locator finds in one element or document. */
export type Query = (root: ParentNode) => Element[];

type Text = string | RegExp;

export const spaced = (text: string): string => text.replace(/[\s\u200b]+/g, ' ').trim();

const matches = (text: string, wanted: Text, exact = false): boolean =>
  typeof wanted !== 'string'
    ? wanted.test(spaced(text))
    : exact
      ? spaced(text) === spaced(wanted)
      : spaced(text).toLowerCase().includes(spaced(wanted).toLowerCase());

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIALOG DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** Styles are not loaded: an element is a block or a part of a line by its kind. */
const styleOf = (element: Element): CSSStyleDeclaration => {
  const values: Record<string, string> = {
    display: BLOCKS.has(element.tagName) ? 'block' : 'inline',
    visibility: 'visible',
    content: 'none',
  };
  return { ...values, getPropertyValue: (name: string) => values[name] ?? '' } as unknown as CSSStyleDeclaration;
};

const STYLES = { getComputedStyle: styleOf, computedStyleSupportsPseudoElements: false };
const nameOf = (element: Element): string => computeAccessibleName(element, STYLES);
const descriptionOf = (element: Element): string => computeAccessibleDescription(element, STYLES);

const LEVELS = /^H([1-6])$/;

/** Elements that can have a role, so that not every element is asked for its own. */
const TAGS: Record<string, string> = {
  button: 'button, input, summary',
  link: 'a, area',
  textbox: 'input, textarea',
  searchbox: 'input',
  spinbutton: 'input',
  checkbox: 'input',
  radio: 'input',
  switch: 'input',
  combobox: 'select, input',
  listbox: 'select, datalist',
  option: 'option',
  heading: 'h1, h2, h3, h4, h5, h6',
  list: 'ul, ol, menu',
  listitem: 'li',
  region: 'section',
  article: 'article',
  dialog: 'dialog',
  status: 'output',
  group: 'fieldset, details, optgroup',
  navigation: 'nav',
  table: 'table',
  row: 'tr',
  cell: 'td',
  columnheader: 'th',
  rowheader: 'th',
  img: 'img, svg',
  main: 'main',
  form: 'form',
  term: 'dt, dfn',
  definition: 'dd',
  progressbar: 'progress',
  meter: 'meter',
  paragraph: 'p',
  separator: 'hr',
  complementary: 'aside',
  banner: 'header',
  contentinfo: 'footer',
  insertion: 'ins',
  deletion: 'del',
};

/** Roles that the library does not tell. */
const UNKNOWN: Record<string, string> = { DETAILS: 'group', INS: 'insertion', DEL: 'deletion' };

export type RoleOptions = {
  name?: Text;
  exact?: boolean;
  checked?: boolean;
  expanded?: boolean;
  pressed?: boolean;
  selected?: boolean;
  disabled?: boolean;
  level?: number;
  includeHidden?: boolean;
};

const isState = (element: Element, name: string, wanted: boolean | undefined, own: boolean | undefined): boolean =>
  wanted === undefined || (own ?? element.getAttribute(`aria-${name}`) === 'true') === wanted;

export const byRole =
  (role: string, options: RoleOptions = {}): Query =>
  (root) => {
    const named = `[role~="${role}"]`;
    const candidates = [...root.querySelectorAll(TAGS[role] ? `${TAGS[role]}, ${named}` : named)];
    return candidates.filter((element) => {
      // A checkbox with the role of a switch is one, and no checkbox.
      if ((getRole(element) ?? UNKNOWN[element.tagName]) !== role) return false;
      if (!options.includeHidden && isHiddenForAria(element)) return false;
      const input = element as HTMLInputElement;
      const box = element.tagName === 'INPUT' ? input.checked : undefined;
      if (!isState(element, 'checked', options.checked, box)) return false;
      const opens = element.tagName === 'DETAILS' ? element.hasAttribute('open') : undefined;
      if (!isState(element, 'expanded', options.expanded, opens)) return false;
      if (!isState(element, 'pressed', options.pressed, undefined)) return false;
      if (!isState(element, 'selected', options.selected, (element as HTMLOptionElement).selected)) return false;
      if (options.disabled !== undefined && isDisabled(element) !== options.disabled) return false;
      if (options.level && LEVELS.exec(element.tagName)?.[1] !== String(options.level)) return false;
      return options.name === undefined || matches(nameOf(element), options.name, options.exact);
    });
  };

export function isDisabled(element: Element): boolean {
  return element.matches(':disabled') || element.closest('[aria-disabled="true"]') !== null;
}

/** The text of an element as a person reads it; of a button that is an input, its value. */
function textOf(element: Element): string {
  if (element.tagName === 'INPUT')
    return /^(?:submit|button|reset)$/.test((element as HTMLInputElement).type)
      ? (element as HTMLInputElement).value
      : '';
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1 && !/^(?:SCRIPT|STYLE|NOSCRIPT)$/.test((node as Element).tagName))
      text += textOf(node as Element);
  }
  return text;
}

/** The smallest elements that hold the text. */
export const byText =
  (wanted: Text, { exact = false }: { exact?: boolean } = {}): Query =>
  (root) => {
    const held = [...root.querySelectorAll('*')].filter((element) => matches(textOf(element), wanted, exact));
    return held.filter((element) => ![...element.children].some((child) => matches(textOf(child), wanted, exact)));
  };

export const hasText = (element: Element, wanted: Text): boolean => matches(textOf(element), wanted);

const LABELLED = '[aria-label], [aria-labelledby]';
const CONTROLS = 'input, textarea, select, button, meter, progress, output';

/** From the labels to what they label: asked of each control, jsdom looks through the whole document for its labels. */
export const byLabel =
  (wanted: Text, { exact = false }: { exact?: boolean } = {}): Query =>
  (root) => {
    const document = (root as Element).ownerDocument ?? (root as Document);
    const found = new Set<Element>();
    for (const label of document.querySelectorAll('label')) {
      const control = label.htmlFor ? document.getElementById(label.htmlFor) : label.querySelector(CONTROLS);
      if (control && root.contains(control) && !control.matches(LABELLED) && matches(textOf(label), wanted, exact))
        found.add(control);
    }
    for (const element of root.querySelectorAll(LABELLED)) {
      if (ownLabels(element).some((label) => matches(label, wanted, exact))) found.add(element);
    }
    return [...found].sort((one, other) => (one.compareDocumentPosition(other) & FOLLOWING ? -1 : 1));
  };

/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4;

function ownLabels(element: Element): string[] {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  if (ids.length === 0) return [element.getAttribute('aria-label') ?? ''];
  const texts = ids.map((id) => element.ownerDocument.getElementById(id)).map((one) => (one ? textOf(one) : ''));
  return [...texts, texts.join(' ')];
}

export const byAttribute =
  (name: string, wanted: Text, { exact = false }: { exact?: boolean } = {}): Query =>
  (root) =>
    [...root.querySelectorAll(`[${name}]`)].filter((element) =>
      matches(element.getAttribute(name) ?? '', wanted, exact),
    );

/** CSS, or Playwright's `..` for the parent. */
export const bySelector =
  (selector: string): Query =>
  (root) => {
    if (selector === '..') {
      const parent = (root as Element).parentElement;
      return parent ? [parent] : [];
    }
    return [...root.querySelectorAll(selector)];
  };

export { descriptionOf, nameOf, textOf };
