import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

type Manifest = {
  permissions: string[];
  incognito: string;
  minimum_chrome_version: string;
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: Record<string, unknown>[];
  commands: Record<string, { suggested_key: { default: string } }>;
  content_security_policy: { extension_pages: string };
};

const BUILD = new URL('../../.output/chrome-mv3/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, BUILD), 'utf8');

test('the built manifest keeps us out of the page: no frames, no page world, nothing a page could load', () => {
  const manifest: Manifest = JSON.parse(read('manifest.json'));
  expect(manifest.content_scripts).toEqual([
    { matches: ['https://*.freshdesk.com/*'], run_at: 'document_start', js: ['content-scripts/freshdesk.js'] },
  ]);
  expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  expect(Object.keys(manifest)).not.toContain('externally_connectable');
  expect(manifest.host_permissions).toEqual(['https://*.freshdesk.com/*', 'https://api.openai.com/*']);
  // One origin at a time, when its address is saved: https anywhere, http inside the person's own network.
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  expect(read('background.js')).not.toMatch(/world:\s*[`"']MAIN/);
});

test('C4 each permission and each directive of the pages is one that somebody decided on', () => {
  const manifest: Manifest = JSON.parse(read('manifest.json'));
  expect(manifest.permissions.toSorted()).toEqual([
    'alarms',
    'declarativeNetRequestWithHostAccess',
    'idle',
    'notifications',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ]);
  expect(manifest.incognito).toBe('not_allowed');
  // From 140 on `storage.local` can be closed to content scripts.
  expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(140);
  const directives = manifest.content_security_policy.extension_pages.split(';').map((one) => one.trim());
  expect(directives).toEqual([
    "default-src 'none'",
    // WebAssembly out of the package may run (the search's index), no text ever as a script.
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self' https: http:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});

const SCRIPTS = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?js$/.test(file));

test('C4 C9 no script of the package makes code out of text, loads any from elsewhere, or holds anything of the tests', () => {
  expect(SCRIPTS.length).toBeGreaterThan(5);
  for (const file of SCRIPTS) {
    const script = read(file);
    expect(script, file).not.toMatch(
      /\beval\(|new Function\(|\bFunction\(["'`]|import\(["'`]https?:|importScripts\(["'`]https?:/,
    );
    expect(script, file).not.toMatch(/fake-indexeddb|globex\.freshdesk|tests\/servers/i);
  }
});

test('four shortcuts are suggested, none of which Chrome uses itself', () => {
  const manifest: Manifest = JSON.parse(read('manifest.json'));
  const keys = Object.entries(manifest.commands).map(([name, { suggested_key }]) => [name, suggested_key.default]);
  expect(keys.map(([name]) => name)).toEqual(['generate', 'instructions', 'insert', 'workspace']);
  expect(new Set(keys.map(([, key]) => key)).size).toBe(4);
  // Alt+Shift with A, B, I, N, T and W are Chrome's own on at least one system (Chrome help; Chromium 156 leaves them out without a word).
  for (const [, key] of keys) expect(key).toMatch(/^Alt\+Shift\+[^ABINTW]$/);
});
