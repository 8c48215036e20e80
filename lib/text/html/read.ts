import { cut } from '../cut';
import { type Declarations, readDeclarations } from './css';
import { BLOCK, FRAME, NEVER_SHOWN, NO_TEXT, VOID } from './elements';
import { createLines } from './lines';
import { FIRST_LOOK, isHidden, type Look, lookOf } from './look';
import { createMailLines } from './mail-lines';
import { createMailMeaning } from './mail-meaning';
import { createOpenElements } from './open-elements';
import { createStyleSheet, type Element, type StyleSheet } from './style-sheet';
import { type Attributes, tokenize } from './tokenize';

export type HtmlText = {
  /** What somebody who opens the mail can read. */
  visible: string;
  /** What the mail's style keeps from being seen; empty for none. At most `MOST_HIDDEN` characters. */
  hidden: string;
  /** What is never shown by its nature: comments, the title, content for older programs. */
  unseen: string[];
};

const MOST_HIDDEN = 5000;
const MOST_UNSEEN = 50;
const MOST_CLASSES = 20;

/** @param hidden decided once, since many texts stand in one element. @param end what its end means. */
type Place = { look: Look; hidden: boolean; shown: boolean; element: Element; end?: (() => void) | undefined };

/**
 * The text of a mail's HTML, apart from what cannot be seen. Judged by inline styles, attributes and the plain rules of
 * the mail's own style sheet; where it cannot be told, text counts as visible. Without a DOM, and in time in proportion to
 * the length, whatever is in it.
 * @param marks what elements mean is told by the marks of text mails: see `createMailLines`.
 */
export function readHtml(html: string, { marks = false } = {}): HtmlText {
  const sheet = createStyleSheet();
  // A sheet holds for what stands before it, too.
  if (/<style/i.test(html)) readSheets(html, sheet);
  const mail = marks ? createMailLines() : null;
  const meaning = mail && createMailMeaning(mail);
  const visible = mail ?? createLines();
  const hidden = createLines();
  let hiddenLength = 0;
  const unseen: string[] = [];
  const note = (text: string) => {
    if (unseen.length < MOST_UNSEEN && text.trim() !== '') unseen.push(text.trim());
  };

  const open = createOpenElements<Place>(({ name, data }) => {
    sheet.note(data.element, -1);
    if (data.hidden) return;
    data.end?.();
    if (BLOCK.has(name)) visible.block();
    if (name === 'td' || name === 'th') visible.space();
  });
  const outside: Place = {
    // Where a sheet may paint anything, only what a text is on for certain counts.
    look: sheet.unsure ? { ...FIRST_LOOK, background: 'unknown' } : FIRST_LOOK,
    hidden: false,
    shown: true,
    element: { name: '', id: '', classes: [] },
  };
  const here = () => open.top()?.data ?? outside;

  function text(piece: string): void {
    const { look, hidden: isAway, shown } = here();
    if (!shown) note(piece);
    else if (!isAway) {
      visible.text(piece, look.pre);
      meaning?.text(piece);
    } else if (hiddenLength < MOST_HIDDEN) {
      hidden.text(piece.slice(0, MOST_HIDDEN), false);
      hiddenLength += piece.length;
    }
  }

  function start(name: string, attributes: Attributes): void {
    if (name === 'html' || name === 'head') return;
    if (FRAME.has(name) && open.top()) return;
    open.make(name);
    const { look: parent, shown } = here();
    const element: Element = {
      name,
      id: (attributes.get('id') ?? '').toLowerCase(),
      classes: (attributes.get('class') ?? '')
        .toLowerCase()
        .split(/\s+/, MOST_CLASSES)
        .filter((one) => one !== ''),
    };
    const css = declarationsOf(element, attributes, sheet);
    const look = lookOf(parent, css, {
      name,
      link: name === 'a' && attributes.has('href'),
      named: element.id !== '' || element.classes.length > 0,
      hidden: attributes.has('hidden'),
    });
    const place: Place = {
      look,
      hidden: isHidden(look),
      shown: shown && !NO_TEXT.has(name) && !NEVER_SHOWN.has(name),
      element,
    };
    if (!place.hidden) {
      if (name === 'br') visible.line();
      else if (BLOCK.has(name) || name === 'hr') visible.block();
      if (place.shown) place.end = meaning?.start(element, attributes, css);
    } else if (BLOCK.has(name) || name === 'br') hidden.space();
    if (VOID.has(name)) return;
    sheet.note(element, 1);
    open.push(name, place);
  }

  tokenize(html, {
    start,
    end(name) {
      if (name === 'br') visible.line();
      else if (!FRAME.has(name)) open.close(name);
    },
    text(piece) {
      if (!NO_TEXT.has(open.top()?.name ?? '')) text(piece);
    },
    comment: note,
  });
  return { visible: visible.whole(), hidden: cut(hidden.whole(), MOST_HIDDEN), unseen };
}

/** Attributes first, then the sheet, then the element's own style. */
function declarationsOf(element: Element, attributes: Attributes, sheet: StyleSheet): Declarations {
  const style = attributes.get('style');
  const ofSheet = sheet.empty ? null : sheet.of(element);
  const css: Declarations = new Map();
  const colour = attributes.get('color') ?? (element.name === 'body' ? attributes.get('text') : undefined);
  if (colour) css.set('color', colour);
  const background = attributes.get('bgcolor');
  if (background) css.set('background-color', background);
  if (attributes.has('background')) css.set('background-image', 'url()');
  for (const [name, value] of ofSheet ?? []) css.set(name, value);
  for (const [name, value] of style === undefined ? [] : readDeclarations(style)) {
    // The newer of the two counts for all that it may say.
    if (name === 'background') css.delete('background-color');
    if (name === 'font') css.delete('font-size');
    css.set(name, value);
  }
  return css;
}

function readSheets(html: string, sheet: StyleSheet): void {
  let reading = false;
  tokenize(html, {
    start(name, attributes) {
      reading = name === 'style' && /^\s*(?:all|screen|only screen)?\s*$/i.test(attributes.get('media') ?? '');
    },
    end() {
      reading = false;
    },
    text(piece) {
      if (reading) sheet.read(piece);
    },
    comment() {},
  });
}
