import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { PLAYBOOKS } from './lib/assistant/playbooks-data';
import { DEFAULT_PROMPTS } from './lib/assistant/prompts-data';
import { RULES } from './lib/assistant/rules-data';
import { failureWords } from './lib/failures/explain';
import { managedSchema } from './lib/settings/managed-schema';
import { LANGUAGES, type Language } from './lib/words/languages';
import { textsPath } from './lib/words/load';
import { inManifest, localeFiles } from './lib/words/locales';
import { adapt as pseudo } from './tests/words/pseudo-locale';

/**
 * WXT's own frame around a content script brings a context class, a logger and the polyfill along, a third of our bytes in
 * every Freshdesk page. Ours uses none: Chrome's promises are native, and its life hangs on one abort signal. The evidence
 * for each selector is for readers and would be a tenth.
 */
const lean: Plugin = {
  name: 'lean-content-script',
  enforce: 'pre',
  transform(code, id) {
    const own = /import definition from ("[^"]+")/.exec(code)?.[1];
    if (own && id.includes('content-script-isolated-world-entrypoint')) {
      return `import definition from ${own}; export default definition.main();`;
    }
    // What the manifest is made of; in the page only `main` is used.
    if (id.endsWith('/freshdesk.content/index.ts')) return code.replace(/matches:[\s\S]*?(?=main:)/, '');
    if (!id.endsWith('/lib/agent-page/selectors.ts')) return null;
    return code
      .replace(/candidate\(\s*('(?:[^'\\]|\\.)*'),\s*'[ABCG]',\s*'(?:[^'\\]|\\.)*',?\s*\)/g, 'candidate($1)')
      .replace(/^const candidate = .*$/m, 'const candidate = (selector: string) => ({ selector });');
  },
};

/**
 * A default import of the polyfill, which is CommonJS, makes the bundler copy every property of `browser`, and Chrome build
 * every API of the extension for it, at each start of the worker and of each page. A required module is taken as it is.
 */
const polyfillAsItIs: Plugin = {
  name: 'polyfill-as-it-is',
  enforce: 'pre',
  transform: (_, id) =>
    id.endsWith('/@wxt-dev/webextension-polyfill/dist/browser.mjs')
      ? "const browser = require('webextension-polyfill');\nexport { browser };\n"
      : null,
};

/** `WORDS=pseudo`: a build in which each text out of the catalogue is marked and longer, to look at by eye. */
const PSEUDO = process.env['WORDS'] === 'pseudo';

const pseudoWords: Plugin = {
  name: 'pseudo-words',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/lib/words/locale.ts')
      ? `export * from '${new URL('tests/words/pseudo-locale.ts', import.meta.url).pathname}';`
      : null,
};

/** Texts that the build itself writes down. */
const written = { failures: failureWords() };
const WORDS: typeof written = PSEUDO ? pseudo(written) : written;

const TRANSLATED = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== 'en');

const translation = (language: Language) =>
  JSON.parse(readFileSync(new URL(`public/${textsPath(language)}`, import.meta.url), 'utf8'));

/** Data that the worker reads when it needs them; in its bundle they would be parsed at every wake. */
const SHIPPED = {
  'playbooks.json': PLAYBOOKS,
  'prompts.json': { ...DEFAULT_PROMPTS, rules: RULES },
  'sentences.json': WORDS.failures,
};

/** What an organisation may set by policy; the browser asks for a file of its own. */
const MANAGED_SCHEMA = 'managed-schema.json';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  ...(PSEUDO && { outDirTemplate: '{{browser}}-mv{{manifestVersion}}-pseudo' }),
  manifestVersion: 3,
  vite: () => ({
    plugins: [polyfillAsItIs, ...(PSEUDO ? [pseudoWords] : [])],
    resolve: {
      alias: [
        // Dexie's default build is ES5 and 12 kB larger.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' },
      ],
    },
  }),
  hooks: {
    // `imports: false` takes the types away only: a parameter named `storage` would still bring WXT's own storage along.
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { imports: [], presets: [] });
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push(...Object.keys(SHIPPED));
    },
    'build:publicAssets': (_, files) => {
      for (const [relativeDest, data] of Object.entries(SHIPPED)) {
        files.push({ relativeDest, contents: JSON.stringify(data) });
      }
      for (const [folder, messages] of Object.entries(localeFiles(translation))) {
        files.push({ relativeDest: `_locales/${folder}/messages.json`, contents: JSON.stringify(messages) });
      }
      for (const language of TRANSLATED) {
        const { notifications } = translation(language);
        files.push({ relativeDest: textsPath(language, 'notifications'), contents: JSON.stringify({ notifications }) });
      }
      files.push({ relativeDest: MANAGED_SCHEMA, contents: JSON.stringify(managedSchema()) });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      config.plugins = [...(config.plugins ?? []), lean];
    },
  },
  manifest: {
    name: 'Assistant for Freshdesk',
    description: inManifest('description'),
    default_locale: 'en',
    // storage.local.setAccessLevel() works from 140 on: before, scripts in pages could read the keys.
    minimum_chrome_version: '140',
    storage: { managed_schema: MANAGED_SCHEMA },
    // Two workers that cannot see each other would both own the outbox.
    incognito: 'not_allowed',
    permissions: [
      'alarms',
      'declarativeNetRequestWithHostAccess',
      'idle',
      'notifications',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ],
    host_permissions: ['https://*.freshdesk.com/*', 'https://api.openai.com/*'],
    // Asked for one origin at a time. http only for this machine and the network it is in (see lib/llm/hosts): a pattern
    // cannot say that.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Four is all that Chrome lets an extension suggest. Alt+Shift and these letters are free in Chrome (156 refuses N and W) and Freshdesk,
    // whose own shortcuts are single keys.
    commands: {
      generate: {
        suggested_key: { default: 'Alt+Shift+G' },
        description: inManifest('generate'),
      },
      instructions: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: inManifest('instructions'),
      },
      insert: { suggested_key: { default: 'Alt+Shift+V' }, description: inManifest('insert') },
      workspace: { suggested_key: { default: 'Alt+Shift+K' }, description: inManifest('workspace') },
    },
    action: { default_title: 'Assistant for Freshdesk' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' https: http:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
});
