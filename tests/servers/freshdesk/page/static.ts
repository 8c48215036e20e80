import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../http/call.ts';

const APP = fileURLToPath(new URL('./app/', import.meta.url));
const FROALA = dirname(createRequire(import.meta.url).resolve('froala-editor/package.json'));

const FROALA_FILES: Record<string, string> = {
  'froala.js': 'js/froala_editor.pkgd.min.js',
  'froala.css': 'css/froala_editor.pkgd.min.css',
};
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/**
 * Inline scripts are blocked and requests to other hosts too, as reported of the real page; the exact text is a guess.
 * Foreign images are blocked here only, so that no test reaches the internet.
 */
const CSP = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

/** One of the application's own files or of the editor's package; 404 for any other name. */
export async function serveAsset(name: string): Promise<Answer> {
  const froala = FROALA_FILES[name];
  const file = froala ? join(FROALA, froala) : /^[a-z-]+\.(html|js|css)$/.test(name) ? join(APP, name) : null;
  const body = file && (await readFile(file).catch(() => null));
  if (!body) return { status: 404, headers: {}, body: '' };
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return {
    status: 200,
    headers: { 'content-type': type, 'content-security-policy': CSP, 'cache-control': 'no-cache' },
    body,
  };
}
