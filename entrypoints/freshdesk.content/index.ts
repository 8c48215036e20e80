import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '@/lib/agent-page/start';

export default defineContentScript({
  // The whole host, since agents come from lists and dashboards and never load a ticket's URL.
  matches: ['https://*.freshdesk.com/*'],
  // Before the page, so that our key handler is the first, and the buttons come in the frame after their bar.
  runAt: 'document_start',
  // The page could forge this message, and instance.ts settles ownership without it.
  noScriptStartedPostMessage: true,
  main: () => startPage(document),
});
