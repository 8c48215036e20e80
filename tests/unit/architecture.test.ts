import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TEST_MESSAGES } from '@/lib/llm/test-connection';

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

/** `lib/freshdesk/client` → `freshdesk`; `components/draft/x` → `components/draft`; `entrypoints/popup/main` → `entrypoints`. */
function room(path: string): string {
  const [top = '', inner = ''] = path.split('/');
  if (top === 'components') return `components/${inner.replace(/\.\w+$/, '')}`;
  if (path.startsWith('lib/browser/chrome')) return 'browser/chrome';
  return top === 'lib' ? inner.replace(/\.tsx?$/, '') : top;
}

/** What anybody may know: the product's words and pure work on text. */
const BASE = ['zod', 'time', 'words', 'failures', 'domain', 'text'];
const SHARED = [...BASE, 'settings', 'storage', 'messages', 'redaction'];
/** All rooms below the worker and what is drawn. Of the browser they know the interfaces. */
const LIB = [
  ...SHARED,
  'browser',
  ...['freshdesk', 'llm', 'agent-page', 'assistant', 'fact-check', 'search', 'tickets', 'costs', 'drafts', 'outbox'],
  'knowledge',
];
const VIEWS = [...LIB, 'components/ui', 'components/model-life'];

/** Who may know whom: arrows go down only. A room that is missing here fails the test: a new room needs a thought. */
const MAY: Record<string, string[]> = {
  zod: [],
  time: [],
  words: [],
  failures: ['zod', 'words'],
  text: ['time', 'words'],
  domain: ['failures', 'time'],
  redaction: ['zod'],
  settings: [...BASE, 'redaction'],
  storage: BASE,
  messages: BASE,
  freshdesk: SHARED,
  llm: SHARED,
  'agent-page': SHARED,
  knowledge: [...SHARED, 'freshdesk', 'search', 'tickets'],
  assistant: [...SHARED, 'tickets'],
  'fact-check': [...SHARED, 'search'],
  search: SHARED,
  tickets: [...SHARED, 'freshdesk'],
  costs: [...SHARED, 'llm'],
  drafts: [...SHARED, 'assistant', 'fact-check', 'llm', 'tickets'],
  outbox: [...SHARED, 'drafts', 'freshdesk', 'tickets'],
  browser: SHARED,
  'browser/chrome': [...SHARED, 'browser'],
  worker: LIB,
  'components/ui': LIB,
  'components/model-life': [...LIB, 'components/ui'],
  'components/conversation': VIEWS,
  'components/ticket-list': VIEWS,
  'components/redaction': VIEWS,
  'components/fact-check': [...VIEWS, 'components/conversation'],
  'components/sources': [...VIEWS, 'components/conversation'],
  'components/article': VIEWS,
  'components/outbox': [...VIEWS, 'components/conversation', 'components/fact-check'],
  'components/draft': [
    ...VIEWS,
    ...['components/conversation', 'components/fact-check', 'components/outbox', 'components/redaction'],
    'components/sources',
  ],
  'components/workspace': [
    ...VIEWS,
    ...['components/conversation', 'components/fact-check', 'components/ticket-list', 'components/outbox'],
    'components/draft',
    'components/redaction',
    'components/sources',
    'components/article',
  ],
  'components/inbox': [...VIEWS, 'components/outbox', 'components/ticket-list'],
  'components/options': VIEWS,
  entrypoints: [...LIB, 'browser/chrome', 'worker'],
};

/** Arrows that go up, each to be cut: this list only ever gets shorter. */
const UP = new Set<string>([]);

describe('arrows between rooms', () => {
  const files = [...filesBelow('lib'), ...filesBelow('components'), ...filesBelow('entrypoints')];
  test.each(files)('%s', (file) => {
    const own = room(file);
    const allowed = MAY[own];
    expect(allowed, `${own} has no rule in this test`).toBeDefined();
    const others = importsOf(file)
      .filter((path) => /^(lib|components|entrypoints)\//.test(path))
      .map(room)
      .filter((other) => other !== own && !(own === 'entrypoints' && other.startsWith('components')));
    expect(others.filter((other) => !allowed?.includes(other) && !UP.has(`${own} → ${other}`))).toEqual([]);
  });
});

describe('borders', () => {
  test.each(filesBelow('components').filter((file) => file.endsWith('.tsx')))('%s is a plain view', (file) => {
    expect(source(file)).not.toMatch(/from 'dexie'|lib\/storage\/(cache|work|help-desk)/);
  });

  test.each(
    [...filesBelow('lib'), ...filesBelow('components'), ...filesBelow('entrypoints')].filter(
      // A content script uses the browser's own messaging, to stay light.
      (file) => !/^(lib\/browser\/chrome\/|lib\/agent-page\/runtime|entrypoints\/[^/]+\/(index|main)\.)/.test(file),
    ),
  )('%s knows no browser API', (file) => {
    expect(source(file)).not.toMatch(/wxt\/browser|\b(chrome|browser)\.[a-z]+\./);
  });

  // The language of a page is set before its other modules are read, and its worker sets none: see `speakTheirLanguage`.
  const stateful = filesBelow('lib').filter((file) => file !== 'lib/words/spoken.ts');
  test.each(stateful)('%s keeps no state in its module', (file) => {
    // A worker dies at any moment; what it kept in a module is gone without a trace.
    expect(source(file)).not.toMatch(/^(export )?(let|var) /m);
  });

  test.each(filesBelow('entrypoints/freshdesk.content').concat(filesBelow('lib/agent-page')))(
    '%s stays light',
    (file) => {
      expect(source(file)).not.toMatch(/from '(dexie|preact|zod|@preact\/signals|@\/lib\/zod)/);
    },
  );
});

describe('the gate', () => {
  const callers = (call: RegExp) =>
    [...filesBelow('lib'), ...filesBelow('components'), ...filesBelow('entrypoints')].filter((file) =>
      call.test(source(file).replace(/^(import|export (async )?function) .*$/gm, '')),
    );

  test('what sends requests to models is made in one file, which lets through what has passed', () => {
    // The page of the browser's own model answers what the worker asks, which passed there. Its test in Settings passes
    // nowhere, and needs to: it says three constant words, and Settings run where no worker may be awake.
    expect(callers(/\b(createModelClient|builtInClient)\(/)).toEqual(['lib/worker/model.ts']);
    const builtIn = ['components/options/model/built-in-store.ts', 'components/workspace/built-in-page.ts'];
    expect(callers(/\bcreateBuiltInClient\(/)).toEqual(builtIn);
    const [test, page] = builtIn.map((file) =>
      source(file)
        .match(/.*createBuiltInClient\(.*/g)
        ?.slice(-1),
    );
    expect(test).toEqual([expect.stringMatching(/testConnection\(createBuiltInClient\(api\), TEST_MESSAGES, /)]);
    expect(page).toEqual([expect.stringMatching(/serveBuiltIn\(port, createBuiltInClient\(/)]);
    expect(TEST_MESSAGES).toEqual([{ role: 'user', content: 'Reply with OK' }]);
    const made = source('lib/worker/model.ts').match(/(\w+)\((createModelClient|builtInClient)\(/g);
    expect(made).toEqual(['gated(createModelClient(', 'gated(builtInClient(']);
    expect(source('lib/worker/model.ts')).toMatch(
      /assertPassed\(request\.messages\);\s+return client\.stream\(request/,
    );
  });

  test('nothing else speaks to an endpoint', () => {
    expect(callers(/operationUrl\(.*'chat\/completions'/)).toEqual(['lib/llm/client.ts']);
  });
});

describe('the worker', () => {
  test('chooses no language for its modules', () => {
    const setting = filesBelow('lib').filter((one) => one !== 'lib/words/spoken.ts' && /\bspeak\(/.test(source(one)));
    expect(setting).toEqual([]);
  });

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
    'lib/assistant/playbooks-data.ts',
    'lib/assistant/prompts-data.ts',
    'lib/assistant/rules-data.ts',
    'lib/assistant/topics/topics-data.ts',
    'lib/fact-check/words/promises-data.ts',
    'lib/fact-check/words/secrets-data.ts',
    'lib/failures/explain.ts',
    'lib/llm/providers-data.ts',
  ])('does not read %s at every wake', (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
    expect(seen.size).toBeGreaterThan(150);
    expect([...seen]).not.toContain(path);
  });

  test.each([...seen])('%s draws nothing', (path) => {
    expect(path).not.toMatch(/^components|\.tsx$/);
  });
});

describe('what no source may do', () => {
  const all = [...filesBelow('lib'), ...filesBelow('components'), ...filesBelow('entrypoints')];
  const bare = (file: string) => source(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const doing = (what: RegExp) => all.filter((file) => what.test(bare(file)));

  test('H9 H10 make elements out of a text: what a ticket, an article or a model wrote is text everywhere', () => {
    const MAKES =
      /\b(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|setHTML|createContextualFragment|srcdoc/i;
    // A reply of ours, as it goes into Freshdesk's own editor: escaped, with links that were judged.
    expect(doing(MAKES)).toEqual(['lib/agent-page/editor-type.ts']);
    // One parses the HTML of Freshdesk's own editor, into a document that is shown nowhere.
    expect(doing(/new DOMParser\(/)).toEqual(['lib/agent-page/editor-words.ts']);
  });

  test('C4 run a text as a script', () => {
    expect(doing(/\beval\(|\bnew Function\b|\bFunction\(['"`]|setTimeout\(['"`]/)).toEqual([]);
    expect(doing(/import\(\s*['"`]https?:|importScripts/)).toEqual([]);
  });

  test('C7 G13 reach the network past the room of the browser', () => {
    expect(
      doing(/XMLHttpRequest|sendBeacon|new (WebSocket|EventSource|WebTransport|RTCPeerConnection)|new Image\b/),
    ).toEqual([]);
    // Each is given the fetch of that room, or names one host that a person chose.
    expect(doing(/(?<![.\w])fetch\(|globalThis\.fetch\b/)).toEqual([
      'lib/browser/chrome/extension.ts',
      'lib/browser/chrome/network.ts',
      'lib/browser/platform.ts',
      'lib/failures/host-blocked.ts',
      'lib/freshdesk/client.ts',
      'lib/freshdesk/transport.ts',
      'lib/llm/client.ts',
      'lib/llm/connect.ts',
      'lib/llm/server-errors.ts',
    ]);
  });

  test('C9 know the tests', () => {
    expect(doing(/(?:from|import)\s*\(?\s*'[^']*\btests\//)).toEqual([]);
  });
});

describe('sizes', () => {
  test.each([...filesBelow('lib'), ...filesBelow('components'), ...filesBelow('entrypoints')])('%s', (file) => {
    // Tables grow with what they list, not with what they do.
    if (/data\.ts$/.test(file)) return;
    expect(source(file).split('\n').length).toBeLessThanOrEqual(250);
    expect(statSync(join(ROOT, file)).size).toBeLessThan(20_000);
  });
});

test('entrypoints are listeners and mounts: 900 lines in all', () => {
  const lines = filesBelow('entrypoints').map((file) => source(file).trimEnd().split('\n').length);
  expect(lines.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(900);
});
