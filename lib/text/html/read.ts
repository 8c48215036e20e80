// The tokenizer alone: htmlparser2's own parser is quadratic in depth, and it and parse5 build what nobody needs here.
import { Tokenizer } from 'htmlparser2';
import { cut } from '../cut';
import { type Declarations, readDeclarations } from './css';
import { BLOCK, FRAME, NEVER_SHOWN, NO_TEXT, VOID } from './elements';
import { createLines } from './lines';
import { FIRST_LOOK, isHidden, type Look, lookOf } from './look';
import { createOpenElements } from './open-elements';
import { createStyleSheet, type Element, type StyleSheet } from './style-sheet';

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

/** @param hidden decided once, since many texts stand in one element. */
type Place = { look: Look; hidden: boolean; shown: boolean; element: Element };

type Attributes = Map<string, string>;

/** Attributes that say how something looks. */
const WANTED = new Set(['style', 'class', 'id', 'hidden', 'color', 'text', 'bgcolor', 'background', 'media', 'href']);

/**
 * The text of a mail's HTML, apart from what cannot be seen. Judged by inline styles, attributes and the plain rules of
 * the mail's own style sheet; where it cannot be told, text counts as visible. Without a DOM, and in time in proportion to
 * the length, whatever is in it.
 */
export function readHtml(html: string): HtmlText {
  const sheet = createStyleSheet();
  // A sheet holds for what stands before it, too.
  if (/<style/i.test(html)) readSheets(html, sheet);
  const visible = createLines();
  const hidden = createLines();
  let hiddenLength = 0;
  const unseen: string[] = [];
  const note = (text: string) => {
    if (unseen.length < MOST_UNSEEN && text.trim() !== '') unseen.push(text.trim());
  };

  const open = createOpenElements<Place>(({ name, data }) => {
    sheet.note(data.element, -1);
    if (data.hidden) return;
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
    else if (!isAway) visible.text(piece, look.pre);
    else if (hiddenLength < MOST_HIDDEN) {
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

type Events = {
  start(name: string, attributes: Attributes): void;
  end(name: string): void;
  text(piece: string): void;
  comment(text: string): void;
};

/** Tags, texts and comments of an HTML in their order. */
function tokenize(html: string, { start, end, text, comment }: Events): void {
  let name = '';
  let attributes: Attributes = new Map();
  let attribute = '';
  let value = '';
  const opened = () => start(name, attributes);
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(from, to) {
        name = html.slice(from, to).toLowerCase();
        attributes = new Map();
      },
      onattribname(from, to) {
        attribute = html.slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata(from, to) {
        if (WANTED.has(attribute)) value += html.slice(from, to);
      },
      onattribentity(code) {
        if (WANTED.has(attribute)) value += String.fromCodePoint(code);
      },
      onattribend() {
        // Of two attributes of one name browsers take the first.
        if (WANTED.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (from, to) => end(html.slice(from, to).toLowerCase()),
      ontext: (from, to) => text(html.slice(from, to)),
      ontextentity: (code) => text(String.fromCodePoint(code)),
      oncomment: (from, to, mark) => comment(html.slice(from, to - mark)),
      oncdata: (from, to, mark) => comment(html.slice(from, to - mark)),
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
