import { build } from 'vite';

const ROOT = new URL('../../..', import.meta.url).pathname;
const ROOMS = [
  'find',
  'editor-find',
  'editor-placed',
  'editor-region',
  'editor-standing',
  'editor-text',
  'editor-words',
] as const;

export type PageFunctions = typeof import('@/lib/agent-page/find') &
  typeof import('@/lib/agent-page/editor-find') &
  typeof import('@/lib/agent-page/editor-placed') &
  typeof import('@/lib/agent-page/editor-region') &
  typeof import('@/lib/agent-page/editor-standing') &
  typeof import('@/lib/agent-page/editor-text') &
  typeof import('@/lib/agent-page/editor-words');

/** `lib/agent-page` as one script that puts its functions on `window.page`: for looking at pages without an extension. */
export async function pageFunctions(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: [{ find: /^@\//, replacement: ROOT }] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith('page-entry') ? '\0page-entry' : null),
        load: (id) =>
          id === '\0page-entry' ? ROOMS.map((room) => `export * from '@/lib/agent-page/${room}';`).join('\n') : null,
      },
    ],
    build: { write: false, minify: false, lib: { entry: 'page-entry', formats: ['iife'], name: 'page' } },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('no script was built');
  return `${chunk.code};window.page = page;`;
}
