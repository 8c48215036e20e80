import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle } from './bundle.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SPACE = join(ROOT, '.cache/bench');

export const BUILT = join(ROOT, '.output/chrome-mv3');
/** The product, with pages of the bench beside its own. */
export const OURS = join(SPACE, 'ours');
/** An extension that does nothing, from the same tool chain. */
export const EMPTY = join(SPACE, 'empty');

/** The first listener there is: it answers once the whole worker has been evaluated, before any work of the product. */
const MARK =
  "chrome.runtime.onMessage.addListener((m,_,answer)=>{if(m==='bench')answer(performance.timeOrigin+performance.now())});\n";

/** Chromium names an unpacked extension after its folder. */
export const extensionId = (folder: string) =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

function addPage(folder: string, name: string, script: string): void {
  writeFileSync(join(folder, name), `<!doctype html><meta charset="utf-8"><title>bench</title>${script}`);
}

function addBenchPage(folder: string, script: string): void {
  addPage(folder, 'bench.html', script);
  const worker = join(folder, 'background.js');
  writeFileSync(worker, MARK + readFileSync(worker, 'utf8'));
}

function wxt(command: 'prepare' | 'build', root: string): void {
  const run = spawnSync('npx', ['wxt', command, root], { cwd: ROOT, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`wxt ${command} failed:\n${run.stdout}${run.stderr}`);
}

function buildEmpty(): void {
  const root = join(SPACE, 'empty-source');
  mkdirSync(join(root, 'entrypoints'), { recursive: true });
  const source =
    "import { defineBackground } from 'wxt/utils/define-background';\nexport default defineBackground(() => {});\n";
  writeFileSync(join(root, 'entrypoints/background.ts'), source);
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0' }));
  wxt('build', root);
  cpSync(join(root, '.output/chrome-mv3'), EMPTY, { recursive: true });
  const manifest = join(EMPTY, 'manifest.json');
  const script = { matches: ['https://*.freshdesk.com/*'], js: ['empty.js'], run_at: 'document_start' };
  const built = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...built, content_scripts: [script] }));
  writeFileSync(join(EMPTY, 'empty.js'), ';');
  addBenchPage(EMPTY, '');
}

async function buildOurs(): Promise<void> {
  wxt('prepare', ROOT);
  wxt('build', ROOT);
  cpSync(BUILT, OURS, { recursive: true });
  writeFileSync(join(OURS, 'bench.js'), await bundle('main.ts', 'bench'));
  writeFileSync(join(OURS, 'bench-texts.js'), await bundle('text-functions.ts', 'texts'));
  addPage(OURS, 'bench-texts.html', '<script src="bench-texts.js"></script>');
  addBenchPage(OURS, '<script src="bench.js"></script>');
}

export async function buildExtensions(): Promise<void> {
  rmSync(SPACE, { recursive: true, force: true });
  mkdirSync(SPACE, { recursive: true });
  await buildOurs();
  buildEmpty();
}
