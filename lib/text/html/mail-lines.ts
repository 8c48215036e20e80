import { isQuoteHeader } from '../quote-headers';

/** Marks at the beginning of a line; deeper nesting adds none, so that a line is never longer than its text deserves. */
const MOST_FRAMES = 8;

/** What stands around a text: a quote, an item of a list (its mark once, then its width), a list that is only deeper. */
export type Frame = { kind: 'quote' } | { kind: 'item'; mark: string; written: boolean } | { kind: 'list' };

type Line = { text: string; exact: boolean };
/** @property line where its text began; -1 before that. */
type Row = { line: number };

const RULE = '________________________________';
const SIGNATURE = '-- ';

/**
 * Puts pieces of a mail together as `createLines` does, with what its elements mean: `>` before quotes, marks before the
 * items of a list, ` | ` between the cells of a row, and the marks of text mails for a signature and a quoted message.
 */
export function createMailLines() {
  const lines: Line[] = [];
  const frames: Frame[] = [];
  const rows: Row[] = [];
  const signatures: { at: number; to: number }[] = [];
  let line = '';
  let open = false;
  let [gap, bar, signing] = [false, false, false];
  let [breaks, exact] = [0, false];

  function prefix(): string {
    let text = '';
    for (let at = 0; at < frames.length && at < MOST_FRAMES; at += 1) {
      const frame = frames[at];
      if (!frame) break;
      if (frame.kind === 'quote') text += '> ';
      else if (frame.kind === 'list') text += '  ';
      else {
        text += frame.written ? ' '.repeat(frame.mark.length) : frame.mark;
        frame.written = true;
      }
    }
    return text;
  }

  function flush(): void {
    if (breaks > 0 && (open || lines.length > 0)) {
      for (let count = open ? breaks : breaks - 1; count > 0; count -= 1) {
        lines.push({ text: open ? line : '', exact });
        [line, open] = ['', false];
      }
    }
    [breaks, exact] = [0, false];
  }

  function write(word: string): void {
    flush();
    if (!open) {
      line = prefix();
      open = true;
    } else if (bar) line += ' | ';
    else if (gap) line += ' ';
    [gap, bar] = [false, false];
    line += word;
    for (let at = rows.length - 1; at >= 0 && rows[at]?.line === -1; at -= 1) rows[at] = { line: lines.length };
  }

  function block(): void {
    if (bar) return;
    gap = false;
    if (open || lines.length > 0) breaks = Math.max(breaks, 1);
  }

  /** What comes next stands on a new line, whatever it is. */
  function finish(): void {
    block();
    flush();
    if (open) lines.push({ text: line, exact: false });
    [line, open] = ['', false];
  }

  function ownLine(text: string): void {
    finish();
    lines.push({ text, exact: true });
  }

  /** A mark of a signature goes where own words follow it: there nobody could tell where it ends. */
  function withoutOpenSignatures(): Line[] {
    const texts = lines.map(({ text }) => text);
    const wrong = signatures.filter(({ to }) => {
      for (let at = to; at < texts.length; at += 1) {
        const text = texts[at] ?? '';
        if (text.startsWith('>') || text === RULE || isQuoteHeader(texts, at)) return false;
        if (text.trim() !== '') return true;
      }
      return false;
    });
    const gone = new Set(wrong.map(({ at }) => at));
    return lines.filter((_, at) => !gone.has(at));
  }

  return {
    block,
    text(piece: string, pre: boolean): void {
      if (!pre) {
        for (const [index, word] of piece.split(/[ \t\n\r\f]+/).entries()) {
          if (index > 0) gap = true;
          if (word !== '') write(word);
        }
        return;
      }
      for (const [index, part] of piece.replace(/\r\n?/g, '\n').split('\n').entries()) {
        if (index > 0) [breaks, exact] = [breaks + 1, true];
        if (part !== '') write(part);
      }
    },
    /** The next text stands apart on the same line. */
    space(): void {
      gap = true;
    },
    /** A new line in any case. */
    line(): void {
      [gap, bar] = [false, false];
      breaks += 1;
    },
    enter(frame: Frame): void {
      finish();
      frames.push(frame);
    },
    leave(): void {
      finish();
      frames.pop();
    },
    row(): void {
      block();
      rows.push({ line: -1 });
    },
    endRow(): void {
      rows.pop();
      bar = false;
      block();
    },
    cell(): void {
      const row = rows.at(-1);
      if (!row || row.line < 0) return;
      // What has several lines is no cell of a table of values.
      if (lines.length > row.line || !open) block();
      else [breaks, bar] = [0, true];
    },
    rule(): void {
      finish();
      if (lines.at(-1)?.text !== RULE) ownLine(RULE);
    },
    /** @returns what says that it ended. */
    signature(): () => void {
      if (signing) return () => undefined;
      signing = true;
      ownLine(SIGNATURE);
      const mark = { at: lines.length - 1, to: lines.length };
      signatures.push(mark);
      return () => {
        finish();
        signing = false;
        mark.to = lines.length;
      };
    },
    /** Without spaces at the ends of lines, and with one empty line at most, but where the mail has them to the letter. */
    whole(): string {
      if (open) lines.push({ text: line, exact: false });
      open = false;
      const kept: string[] = [];
      for (const one of withoutOpenSignatures()) {
        const text = (one.text === SIGNATURE ? one.text : one.text.trimEnd()).replaceAll('\u00A0', ' ');
        if (text !== '' || one.exact || (kept.length > 0 && kept.at(-1) !== '')) kept.push(text);
      }
      return kept
        .join('\n')
        .replace(/^\s*\n/, '')
        .trimEnd();
    },
  };
}

export type MailLines = ReturnType<typeof createMailLines>;
