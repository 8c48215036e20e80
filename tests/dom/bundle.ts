import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// One script a page, for a window that runs no modules; Vite would split it at each `import()`.
import { build } from 'esbuild';

const root = new URL('../..', import.meta.url);
const inRoot = (path: string) => fileURLToPath(new URL(path, root));

export const PAGES = ['sidepanel', 'popup', 'options'] as const;
export const scriptOf = (page: string): string => inRoot(`.cache/dom/${page}.js`);

/** Vitest's global set-up: our own pages as they are, on the Platform that `window.platform` holds instead of Chrome's. */
export default async function bundle(): Promise<void> {
  mkdirSync(inRoot('.cache/dom'), { recursive: true });
  await build({
    entryPoints: PAGES.map((page) => ({ in: inRoot(`entrypoints/${page}/main.tsx`), out: page })),
    outdir: inRoot('.cache/dom'),
    bundle: true,
    format: 'iife',
    target: 'node20',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'empty' },
    sourcemap: 'inline',
    logLevel: 'error',
    plugins: [
      {
        name: 'platform-of-the-test',
        setup({ onResolve }) {
          onResolve({ filter: /^@\/lib\/browser\/chrome$/ }, () => ({ path: inRoot('tests/dom/platform.ts') }));
        },
      },
    ],
  });
}
