import { basename, join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** One script of everything that a file of `page/` needs, minified as the product's own are; its exports are `name`. */
export async function bundle(file: string, name: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: {
      alias: [
        { find: /^@\//, replacement: `${ROOT}/` },
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' },
      ],
    },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'page', file),
        formats: ['iife'],
        name,
        fileName: () => basename(file, '.ts'),
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not bundled.`);
  return chunk.code;
}
