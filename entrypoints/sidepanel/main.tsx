import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/theme.css';
import '@/components/workspace/workspace.css';
import '@/components/conversation/conversation.css';
import '@/components/draft/draft.css';
import '@/components/ticket-list/list.css';
import '@/components/ui/dialog.css';
import '@/components/outbox/outbox.css';
import { readMode } from '@/components/draft/mode';
import { createModelLife } from '@/components/model-life/model-life';
import { App } from '@/components/workspace/app';
import type { Surroundings } from '@/components/workspace/context';
import { createTicketSession } from '@/components/workspace/ticket-session';
import { createUiMemory } from '@/components/workspace/ui-memory';
import { createWorkspace } from '@/components/workspace/workspace';
import { insertQuestions } from '@/lib/assistant/questions';
import { cleanMessage } from '@/lib/assistant/thread';
import { followAccess } from '@/lib/browser/access';
import { offerBuiltIn } from '@/lib/browser/built-in-page';
import { copyText } from '@/lib/browser/clipboard';
import { followSettings } from '@/lib/browser/configured';
import { storagePorts } from '@/lib/browser/local';
import { openSettings } from '@/lib/browser/open-settings';
import { followShortcuts } from '@/lib/browser/panel-shortcuts';
import { createPageReach, followActiveTab, openTicket } from '@/lib/browser/panel-tabs';
import { followPresses } from '@/lib/browser/presses';
import { send } from '@/lib/browser/send';
import { ticketUrl } from '@/lib/domain/ticket-url';
import { providerOf } from '@/lib/llm/providers';
import { openHelpDesk } from '@/lib/storage/help-desk';
import { textToHtml } from '@/lib/text/text-to-html';

offerBuiltIn();

const openSearch = () =>
  new Worker(new URL('@/lib/search/worker.ts', import.meta.url), { type: 'module', name: 'search' });

async function start() {
  const own = (await browser.tabs.getCurrent())?.id ?? null;
  const mode = readMode(location.search, location.hash, own !== null);
  const settings = followSettings();
  const ports = storagePorts();
  const ui = await createUiMemory(ports.area);
  const access = followAccess(settings.pages);
  const chosen = signal(mode.kind === 'panel' ? null : mode.ticketId);
  const followed = mode.kind === 'panel' ? followActiveTab(settings.pages) : null;
  await Promise.all([settings.ready, followed?.ready]);

  const workspace = createWorkspace({
    host: settings.host,
    ticketId: computed(() => (followed ? followed.ticket() : chosen.value)),
    openDesk: (host) => openHelpDesk(host, ports),
    openSearch: mode.kind === 'client' ? openSearch : null,
    now: Date.now,
    send,
    session: (desk, ticketId) =>
      createTicketSession({
        ticketId,
        desk,
        send,
        now: Date.now,
        journal: desk.journal,
        locks: navigator.locks,
        guidance: settings.guidance,
        replies: settings.replies,
        insertPorts: { ...createPageReach(settings.pages, own), copy: copyText, toHtml: textToHtml },
      }),
  });

  const presses = followPresses(send, Date.now);
  const around: Surroundings = {
    now: Date.now,
    keepDays: settings.keepDays,
    clean: cleanMessage,
    insertQuestions,
    ticketUrl: (host, ticketId) => ticketUrl(settings.opensAt.peek() || host, ticketId),
    openTicket: (ticketId) => {
      const host = settings.opensAt.peek();
      if (host) void openTicket(settings.pages.peek(), host, ticketId);
    },
    openSettings: (field) => void openSettings(field),
    modelLife: createModelLife({
      model: settings.model,
      baseUrl: settings.modelUrl,
      reported: settings.reported,
      settings: settings.store,
      send,
      now: Date.now,
    }),
    presses,
    get openBilling() {
      const { billingUrl } = providerOf(settings.modelUrl.value);
      return billingUrl ? () => void browser.tabs.create({ url: billingUrl }) : null;
    },
    showInstructions: ui.showInstructions,
    setShowInstructions: ui.setShowInstructions,
  };

  if (mode.kind === 'panel') {
    void followShortcuts({
      session: workspace.session,
      showInstructions: ui.setShowInstructions,
      ask: presses.ask,
      now: Date.now,
    });
  }

  function choose(ticketId: number | null) {
    chosen.value = ticketId;
    history.replaceState(null, '', ticketId === null ? '#' : `#ticket=${ticketId}`);
  }

  // A page that is hidden may never run again: what was typed must be in the database by then.
  addEventListener('pagehide', () => workspace.leave());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') workspace.leave();
  });
  effect(() => {
    // The number alone: the browser keeps titles of pages in files that we cannot clean.
    const ticketId = workspace.session.value?.ticketId;
    document.title = ticketId === undefined ? 'Assistant for Freshdesk' : `#${ticketId} · Assistant for Freshdesk`;
  });

  const root = document.getElementById('app');
  if (root) render(<App access={access} mode={mode} workspace={workspace} around={around} choose={choose} />, root);
}

void start();
