import { findReplyEditor, isWritingSomethingElse } from './editor-find';
import { findActionBar, findAll, isVisible } from './find';
import { HOST_MARK } from './instance';
import { type Candidate, SELECTORS } from './selectors';

/** The structure of an agent page. No text of it, no names: what could hold any is counted or cut. */
export type PageReport = {
  host: 'freshdesk.com' | 'own name';
  /** Digits as `#`. */
  path: string;
  language: string;
  window: string;
  buttons: 'in the bar' | 'floating' | 'none';
  /** Per list: matches, visible matches and selector, in order. */
  selectors: Record<string, { selector: string; found: number; visible: number }[]>;
  replyEditor: 'open' | 'closed';
  otherWriting: boolean;
  /** How many of each, visible ones only. */
  editors: Record<string, number>;
  /** Elements from the body down, as `tag#id.class`. */
  wayToBar: string;
  wayToReply: string;
  inBar: string[];
};

const EDITORS = {
  Froala: '.fr-element[contenteditable="true"]',
  Redactor: '.redactor-editor,.redactor_editor',
  'other editable': '[contenteditable="true"]:not(.fr-element,.redactor-editor,.redactor_editor)',
  'text box': 'textarea',
  frame: 'iframe',
};

export function describePage(document: Document, location: Location): PageReport {
  const bar = findActionBar(document);
  const host = document.querySelector(`[${HOST_MARK}]`);
  const lists: [string, readonly Candidate[]][] = Object.entries(SELECTORS);
  const reply = findAll(document, SELECTORS.replyOpener)[0];
  return {
    host: /(^|\.)freshdesk\.com$/.test(location.hostname) ? 'freshdesk.com' : 'own name',
    path: location.pathname.replace(/\d+/g, '#').replace(/(filters\/).*/, '$1…'),
    language: document.documentElement.lang,
    window: `${innerWidth}×${innerHeight} at ${devicePixelRatio}`,
    buttons: !host ? 'none' : host.hasAttribute('data-floating') ? 'floating' : 'in the bar',
    selectors: Object.fromEntries(
      lists.map(([name, list]) => [name, list.map((one) => counted(document, one.selector))]),
    ),
    replyEditor: findReplyEditor(document) ? 'open' : 'closed',
    otherWriting: isWritingSomethingElse(document),
    editors: Object.fromEntries(
      Object.entries(EDITORS).map(([name, selector]) => [name, counted(document, selector).visible]),
    ),
    wayToBar: way(bar),
    wayToReply: way(reply ?? null),
    inBar: [...(bar?.children ?? [])].slice(0, 20).map(nameOf),
  };
}

function counted(document: Document, selector: string) {
  const found = [...document.querySelectorAll(selector)];
  return { selector, found: found.length, visible: found.filter(isVisible).length };
}

function way(element: Element | null): string {
  const names: string[] = [];
  for (let at = element; at && at.localName !== 'body'; at = at.parentElement) names.unshift(nameOf(at));
  return names.join(' > ');
}

/** Ids and classes are the developers' words, but a number in one may be a ticket's or a person's. */
function nameOf(element: Element): string {
  const words = (text: string, mark: string) =>
    text
      .split(/\s+/)
      .filter((word) => /^[a-z][\w-]{0,39}$/i.test(word))
      .slice(0, 4)
      .map((word) => mark + word.replace(/\d+/g, '#'))
      .join('');
  return element.localName + words(element.id, '#') + words(element.getAttribute('class') ?? '', '.');
}
