import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../wxt.config';

// What the build writes of it is looked at by tests/e2e/manifest.spec.ts; here each line misses its defence within a second.
type Manifest = Record<string, unknown> & { content_security_policy: { extension_pages: string } };
const manifest = config.manifest as unknown as Manifest;

test('C4 each permission is one that somebody decided on', () => {
  expect((manifest['permissions'] as string[]).toSorted()).toEqual([
    'alarms',
    'declarativeNetRequestWithHostAccess',
    'idle',
    'notifications',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ]);
  expect(manifest['host_permissions']).toEqual(['https://*.freshdesk.com/*', 'https://api.openai.com/*']);
  expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*']);
  expect(manifest['incognito']).toBe('not_allowed');
  expect(Number(manifest['minimum_chrome_version'])).toBeGreaterThanOrEqual(140);
});

test('C4 nothing of the package can be loaded or spoken to by a page', () => {
  for (const door of ['web_accessible_resources', 'externally_connectable', 'sandbox', 'user_scripts']) {
    expect(Object.keys(manifest)).not.toContain(door);
  }
});

test('C4 each directive of our pages is one that somebody decided on', () => {
  const directives = manifest.content_security_policy.extension_pages.split(';').map((one) => one.trim());
  expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
  expect(directives.toSorted()).toEqual(
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'self' https: http:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].toSorted(),
  );
});

test('P10 P11 our script comes to pages of Freshdesk only, to no frame, and not into the world of the page', () => {
  const file = resolve(import.meta.dirname, '../../entrypoints/freshdesk.content/index.ts');
  const source = readFileSync(file, 'utf8');
  expect(source.match(/matches: .*/g)).toEqual(["matches: ['https://*.freshdesk.com/*'],"]);
  expect(source).not.toMatch(/allFrames|matchAboutBlank|matchOriginAsFallback|world|globs/i);
});
