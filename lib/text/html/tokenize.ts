// The tokenizer alone: htmlparser2's own parser is quadratic in depth, and it and parse5 build what nobody needs here.
import { Tokenizer } from 'htmlparser2';

export type Attributes = Map<string, string>;

/** Attributes that say how something looks, and what it stands for. */
const WANTED = new Set(
  'style class id hidden color text bgcolor background media href alt src width height start type value data-marker data-smartmail'.split(
    ' ',
  ),
);
/** Characters of one attribute: a picture in its address is megabytes. */
const LONGEST = 20_000;

type Events = {
  start(name: string, attributes: Attributes): void;
  end(name: string): void;
  text(piece: string): void;
  comment(text: string): void;
};

/** Tags, texts and comments of an HTML in their order. */
export function tokenize(html: string, { start, end, text, comment }: Events): void {
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
        if (WANTED.has(attribute) && value.length < LONGEST) value += html.slice(from, Math.min(to, from + LONGEST));
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
