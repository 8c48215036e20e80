import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const source = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Project paths that a file imports. @param types whether imports of types count: knowing a type is knowing the module. */
function importsOf(file: string, types = true): string[] {
  const text = types ? source(file) : source(file).replace(/^(import|export) type [^;]*;$/gm, '');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].flatMap(([, path = '']) => {
    if (path.startsWith('@/')) return [path.slice(2)];
    if (path.startsWith('.')) return [relative(ROOT, resolve(ROOT, dirname(file), path))];
    return [];
  });
}

/** `lib/freshdesk/client` → `freshdesk`; `lib/errors` → `errors`; `entrypoints/popup/main` → `entrypoints`. */
function room(path: string): string {
  const [top = '', inner = ''] = path.split('/');
  return top === 'lib' ? inner.replace(/\.tsx?$/, '') : top;
}

const SHARED = ['errors', 'error-sentences', 'sentence', 'zod', 'settings', 'storage', 'messages', 'text'];

/** Who may know whom. A room that is missing here fails the test: a new room needs a thought. */
const MAY: Record<string, string[]> = {
  errors: [],
  zod: [],
  text: [],
  sentence: ['errors', 'zod'],
  'host-blocked': [],
  'error-sentences': ['errors', 'sentence'],
  settings: ['errors', 'zod'],
  storage: ['errors', 'zod'],
  messages: ['errors', 'zod'],
  freshdesk: SHARED,
  model: SHARED,
  page: SHARED,
  assistant: SHARED,
  tickets: [...SHARED, 'freshdesk'],
  money: [...SHARED, 'model'],
  drafts: [...SHARED, 'assistant', 'model', 'tickets'],
  outbox: [...SHARED, 'drafts', 'freshdesk'],
  components: [...SHARED, 'assistant', 'drafts', 'model', 'money', 'outbox', 'tickets'],
};

describe('arrows between rooms', () => {
  const files = [...filesBelow('lib'), ...filesBelow('components')];
  test.each(files)('%s', (file) => {
    const own = room(file);
    const allowed = MAY[own];
    expect(allowed, `${own} has no rule in this test`).toBeDefined();
    const others = importsOf(file)
      .map(room)
      .filter((other) => other !== own);
    expect(others.filter((other) => !allowed?.includes(other))).toEqual([]);
  });
});

describe('borders', () => {
  test.each(filesBelow('components'))('%s is a plain view', (file) => {
    expect(source(file)).not.toMatch(/wxt\/browser|\bchrome\.|from 'dexie'|lib\/storage\/(cache|work|help-desk)/);
  });

  test.each(filesBelow('lib').filter((file) => !/^lib\/(messages\/send|page\/)/.test(file)))(
    '%s knows no browser API',
    (file) => {
      expect(source(file)).not.toMatch(/wxt\/browser|\b(chrome|browser)\.[a-z]+\./);
    },
  );

  test.each([...filesBelow('lib'), ...filesBelow('entrypoints/background')])(
    '%s keeps no state in its module',
    (file) => {
      // A worker dies at any moment; what it kept in a module is gone without a trace.
      expect(source(file)).not.toMatch(/^(export )?(let|var) /m);
    },
  );

  test.each(filesBelow('entrypoints/freshdesk.content').concat(filesBelow('lib/page')))('%s stays light', (file) => {
    expect(source(file)).not.toMatch(/from '(dexie|preact|zod|@preact\/signals|@\/lib\/zod)/);
  });
});

describe('the worker', () => {
  const file = (path: string) =>
    ['.ts', '.tsx', '/index.ts', '']
      .map((end) => path + end)
      .find((one) => /\.tsx?$/.test(one) && existsSync(join(ROOT, one)));
  const seen = new Set<string>();
  const follow = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const next of importsOf(path, false)) {
      const found = file(next);
      if (found) follow(found);
    }
  };
  follow('entrypoints/background/index.ts');

  test.each([
    'lib/assistant/playbooks/index.ts',
    'lib/assistant/prompts-data.ts',
    'lib/assistant/unsupported/words/promises-data.ts',
    'lib/assistant/unsupported/words/secrets-data.ts',
    'lib/error-sentences.ts',
    'lib/model/providers-data.ts',
  ])('does not read %s at every wake', (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
    expect(seen.size).toBeGreaterThan(150);
    expect([...seen]).not.toContain(path);
  });

  test.each([...seen])('%s draws nothing', (path) => {
    expect(path).not.toMatch(/^components|\.tsx$/);
  });
});

describe('sizes', () => {
  test.each([...filesBelow('lib'), ...filesBelow('components'), ...filesBelow('entrypoints')])('%s', (file) => {
    // Tables grow with what they list, not with what they do.
    if (/playbooks|data\.ts$|error-sentences/.test(file)) return;
    expect(source(file).split('\n').length).toBeLessThanOrEqual(250);
    expect(statSync(join(ROOT, file)).size).toBeLessThan(20_000);
  });
});
