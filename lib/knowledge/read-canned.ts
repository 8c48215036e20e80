import { htmlToText } from '@/lib/text/clean-text';
import { cut } from '@/lib/text/cut';
import { z } from '@/lib/zod';
import { csvRows } from './csv';

/** A canned reply as somebody brings it. */
export type CannedText = { title: string; text: string; folder: string };

const MOST = 1000;
/** Characters of all that is read. */
const MOST_TEXT = 5_000_000;
const LONGEST = 20_000;
const LONGEST_TITLE = 200;

const word = z.catch(z.string(), '');
const rowSchema = z.lazy(() =>
  z.object({ title: word, text: word, content: word, content_html: word, folder: word, folder_name: word }),
);
const holderSchema = z.lazy(() => z.object({ canned: z.array(z.unknown()) }));

const HEADS = {
  title: /^(?:title|name|subject|response title|titel|titre|título|titolo)$/i,
  text: /^(?:content_html|content|text|body|response|message|response content|inhalt|contenu|contenido|conteúdo|contenuto)$/i,
  folder: /^(?:folder|folder name|folder_name|category|ordner|dossier|carpeta|pasta|cartella)$/i,
};

const isHtml = (text: string) => /<(?:p|div|br|span|ul|ol|table|b|strong)\b/i.test(text);

function tidy({ title, text, folder }: CannedText): CannedText | null {
  const plain = (isHtml(text) ? htmlToText(text) : text).trim();
  if (plain === '') return null;
  const first = plain.slice(0, plain.search(/\n|$/));
  return {
    title: cut(title.trim() || first, LONGEST_TITLE),
    text: cut(plain, LONGEST),
    folder: cut(folder.trim(), LONGEST_TITLE),
  };
}

/** An export of Freshdesk's API, or one of ours. */
function fromJson(text: string): CannedText[] | null {
  if (!/^\s*[[{]/.test(text)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const rows = Array.isArray(value) ? value : (holderSchema.safeParse(value).data?.canned ?? []);
  return rows.flatMap((row) => {
    const read = rowSchema.safeParse(row).data;
    return read
      ? [
          {
            title: read.title,
            text: read.text || read.content_html || read.content,
            folder: read.folder || read.folder_name,
          },
        ]
      : [];
  });
}

/** A table whose first line names a title and a text. */
function fromTable(text: string): CannedText[] | null {
  const [head = [], ...rows] = csvRows(text, MOST + 1);
  const columnOf = (name: RegExp) => head.findIndex((cell) => name.test(cell.replace(/^\uFEFF/, '').trim()));
  const [title, body, folder] = [columnOf(HEADS.title), columnOf(HEADS.text), columnOf(HEADS.folder)];
  if (title < 0 || body < 0) return null;
  return rows.map((cells) => ({ title: cells[title] ?? '', text: cells[body] ?? '', folder: cells[folder] ?? '' }));
}

/** Texts one below the other, a line of dashes between them; the first line of each is its title where one more follows. */
const fromPaste = (text: string): CannedText[] =>
  text.split(/^[ \t]*[-=_*]{3,}[ \t]*$/m).map((part) => {
    const [title = '', ...rest] = part.trim().split('\n');
    const body = rest.join('\n').trim();
    return body === '' ? { title: '', text: title, folder: '' } : { title, text: body, folder: '' };
  });

/** Canned replies out of what somebody pasted or chose as a file: JSON, a table (CSV), or plain texts. Empty for none. */
export function readCanned(given: string): CannedText[] {
  const text = given.slice(0, MOST_TEXT);
  const rows = fromJson(text) ?? fromTable(text) ?? fromPaste(text);
  return rows.slice(0, MOST).flatMap((row) => tidy(row) ?? []);
}
