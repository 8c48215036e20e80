import { build } from 'vite';

const ROOT = new URL('../../..', import.meta.url).pathname;

/** `lib/page` as one script that puts its functions on `window.page`: for looking at pages without an extension. */
export async function pageFunctions(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: [{ find: /^@\//, replacement: ROOT }] },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${ROOT}tests/e2e/harness/page-entry.ts`, formats: ['iife'], name: 'page' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('no script was built');
  return `${chunk.code};window.page = page;`;
}
