import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

type Node = { type: string; start: number; end: number } & Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

const SPOKEN = /^(title|aria-label|placeholder|label|hint|lead|alt|button|heading|name|first|caption)$/;
const QUIET = /^(class|type|role|key|id|for|href|target|rel|autocomplete|tone|dir|inputMode|titleId|style|aria-.*by)$/;

/** Two words, or one that begins a sentence: what a person reads, as opposed to a name in the program. */
const isProse = (text: string) =>
  /\p{L}{2,},? \p{L}{2,}/u.test(text) ||
  /^\s*\p{Lu}\p{Ll}+[.…?!:]?$/u.test(text) ||
  /^\s?\p{Lu}[\p{L}’' ]+[.…?!:]/u.test(text);

/** Literals of a file that a person may read, outside of calls of the catalogue. */
function literalsOf(code: string, lang: 'ts' | 'tsx'): string[] {
  const found: string[] = [];
  const children = (node: Node) =>
    Object.values(node)
      .flatMap((value) => (Array.isArray(value) ? value : [value]))
      .filter(isNode);
  function visit(node: Node): void {
    if (/^(Import|ExportAll|TS(?!As|NonNull|Satisfies))/.test(node.type)) return;
    if (node.type === 'BinaryExpression' && /[=!]=/.test(String(node['operator']))) return;
    if (node.type === 'SwitchCase' || node.type === 'Property') {
      const inside = node['consequent'] ?? node['value'];
      for (const child of Array.isArray(inside) ? inside : [inside]) visit(child as Node);
      return;
    }
    if (node.type === 'JSXText') {
      const text = String(node['value']).trim();
      if (/\p{L}{2}/u.test(text)) found.push(text);
      return;
    }
    if (node.type === 'JSXAttribute') {
      const { name } = node['name'] as { name: string };
      const value = node['value'] as Node | null;
      if (!value || QUIET.test(name)) return;
      if (value.type !== 'Literal') visit(value);
      else if (SPOKEN.test(name) && isProse(String(value['value']))) found.push(String(value['value']));
      return;
    }
    if (node.type === 'Literal') {
      if (typeof node['value'] === 'string' && isProse(node['value'])) found.push(node['value']);
      return;
    }
    if (node.type === 'TemplateLiteral') {
      const quasis = node['quasis'] as { value: { cooked: string } }[];
      const text = quasis.map(({ value }) => value.cooked).join('#');
      if (/\p{L}{2,}/u.test(text) && isProse(text) && !/^(notice|button|badge|message|workspace)\b/.test(text))
        found.push(text);
    }
    for (const child of children(node)) visit(child);
  }
  visit(parseAst(code, { lang }) as unknown as Node);
  return found;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Evidence, names of keys, models and sources, and a report for the makers: no words of the product. */
const FOR_MAKERS =
  /^lib\/(agent-page\/(selectors|editor-type|report|report-text)|costs\/price-data|llm\/built-in\/client)\.ts$/;

/** Where words for people are made: all that is drawn, and what stands in the page, in notifications and in outcomes. */
const FILES = [
  'components',
  'entrypoints',
  'lib/agent-page',
  'lib/browser',
  'lib/worker',
  'lib/settings',
  'lib/freshdesk',
  'lib/outbox',
  'lib/drafts',
  'lib/costs',
  'lib/tickets',
  'lib/failures',
  'lib/llm/built-in',
]
  .flatMap(filesBelow)
  .filter((file) => !FOR_MAKERS.test(file));

/** Attributes of style and names of errors and elements look like words. */
const NO_WORDS =
  /^(muted small|use strict|[A-Z]\w+Error|Assistant for Freshdesk|#+ · Assistant for Freshdesk|No gesture\.|input, select|unknown (browser|system)|Arrow\w+|Home|End|Enter|Escape|Tab|UTC)$/;

test.each(FILES)('%s has its words from the catalogue', (file) => {
  const literals = literalsOf(readFileSync(join(ROOT, file), 'utf8'), file.endsWith('x') ? 'tsx' : 'ts').filter(
    (text) => !NO_WORDS.test(text.trim()),
  );
  expect(literals).toEqual([]);
});

test('what is planted is found', () => {
  const planted = `
    const view = <p title="Open settings" class="muted small">Send reply {count === 1 ? 'One thing' : t('things')}</p>;
    const text = \`\${count} drafts were left\`;
  `;
  expect(literalsOf(planted, 'tsx')).toEqual(['Open settings', 'Send reply', 'One thing', '# drafts were left']);
});
