import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

type Manifest = {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: Record<string, unknown>[];
  commands: Record<string, { suggested_key: { default: string } }>;
  content_security_policy: { extension_pages: string };
};

const read = (file: string) => readFileSync(new URL(`../../.output/chrome-mv3/${file}`, import.meta.url), 'utf8');

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
  expect(manifest.content_security_policy.extension_pages).toContain("; connect-src 'self' https: http:; ");
  // WebAssembly out of the package may run (the search's index), no text ever as a script.
  expect(manifest.content_security_policy.extension_pages).toMatch(
    /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /,
  );
  expect(read('background.js')).not.toMatch(/world:\s*[`"']MAIN/);
});

test('four shortcuts are suggested, none of which Chrome uses itself', () => {
  const manifest: Manifest = JSON.parse(read('manifest.json'));
  const keys = Object.entries(manifest.commands).map(([name, { suggested_key }]) => [name, suggested_key.default]);
  expect(keys.map(([name]) => name)).toEqual(['generate', 'instructions', 'insert', 'workspace']);
  expect(new Set(keys.map(([, key]) => key)).size).toBe(4);
  // Alt+Shift with A, B, I, N, T and W are Chrome's own on at least one system (Chrome help; Chromium 156 leaves them out without a word).
  for (const [, key] of keys) expect(key).toMatch(/^Alt\+Shift\+[^ABINTW]$/);
});
