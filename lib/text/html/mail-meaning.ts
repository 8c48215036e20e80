import type { Declarations } from './css';
import { numberMark } from './list-marks';
import type { MailLines } from './mail-lines';
import { imageText, targetOf } from './mail-links';
import { mailMark } from './mail-marks';
import type { Element } from './style-sheet';
import type { Attributes } from './tokenize';

type List = { ordered: boolean; next: number; type: string; items: number };

const MOST_WORDS = 2000;

const whole = (value: string | undefined): number | null =>
  value !== undefined && /^-?\d{1,6}$/.test(value.trim()) ? Number(value) : null;

/** Tells the lines of a mail what its elements mean. */
export function createMailMeaning(lines: MailLines) {
  const lists: List[] = [];
  let items = 0;
  let link: { words: string } | null = null;

  /** What is inside is in a frame until its end. */
  function framed(frame: Parameters<MailLines['enter']>[0]): () => void {
    lines.enter(frame);
    return lines.leave;
  }

  function list(name: string, attributes: Attributes, css: Declarations): () => void {
    const above = lists.at(-1);
    const type = css.get('list-style-type') ?? attributes.get('type') ?? '1';
    lists.push({ ordered: name === 'ol', next: whole(attributes.get('start')) ?? 1, type, items });
    // Outlook puts a list into a list without an item around it.
    const leave = above && above.items === items ? framed({ kind: 'list' }) : null;
    return () => {
      lists.pop();
      leave?.();
    };
  }

  function item(attributes: Attributes): () => void {
    const inside = lists.at(-1);
    let mark = '- ';
    if (inside?.ordered) {
      const number = whole(attributes.get('value')) ?? inside.next;
      inside.next = number + 1;
      mark = numberMark(number, inside.type);
    }
    const leave = framed({ kind: 'item', mark, written: false });
    items += 1;
    return () => {
      items -= 1;
      leave();
    };
  }

  function anchor(href: string | undefined): (() => void) | undefined {
    if (!href) return undefined;
    const mine = { words: '' };
    link = mine;
    return () => {
      if (link === mine) link = null;
      const target = targetOf(href, mine.words);
      if (target === null) return;
      lines.space();
      lines.text(`(${target})`, false);
    };
  }

  function image(attributes: Attributes): void {
    const get = (name: string) => attributes.get(name) ?? '';
    const text = imageText(get('alt'), get('src'), get('width'), get('height'));
    if (text === '') return;
    lines.text(text, false);
    if (link) link.words += text;
  }

  return {
    /** Words that can be seen. */
    text(piece: string): void {
      if (link && link.words.length < MOST_WORDS) link.words += piece;
    },
    /** @returns what the end of the element means, if anything. */
    start(element: Element, attributes: Attributes, css: Declarations): (() => void) | undefined {
      const { name } = element;
      if (name === 'a') return anchor(attributes.get('href'));
      if (name === 'img') return void image(attributes);
      if (name === 'td' || name === 'th') return void lines.cell();
      if (name === 'tr') {
        lines.row();
        return lines.endRow;
      }
      if (name === 'ul' || name === 'ol') return list(name, attributes, css);
      if (name === 'li') return item(attributes);
      const marker = (attributes.get('data-marker') ?? attributes.get('data-smartmail') ?? '').toLowerCase();
      const mark = mailMark(element, css, marker);
      if (mark === 'quote') return framed({ kind: 'quote' });
      if (mark === 'signature') return lines.signature();
      if (mark === 'header') lines.rule();
      return undefined;
    },
  };
}
