import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: {
    name: 'Assistant for Freshdesk',
    description:
      'Drafts replies and technical instructions from the ticket you are reading. Your keys, your model, no server of ours.',
    // sidePanel.open() needs 116; messages over extension APIs keep a streaming worker alive from 110.
    minimum_chrome_version: '120',
    // Two workers that cannot see each other would both own the outbox.
    incognito: 'not_allowed',
    permissions: ['alarms', 'notifications', 'sidePanel', 'storage', 'unlimitedStorage'],
    host_permissions: ['https://*.freshdesk.com/*', 'https://api.openai.com/*'],
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    action: { default_title: 'Assistant for Freshdesk' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src https: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
});
