import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { readMode } from '@/components/draft/mode';
import { createModelLife } from '@/components/model-life/model-life';
import { followAccess } from '@/components/ui/access';
import { actionsOf } from '@/components/workspace/actions';
import { followActiveTab } from '@/components/workspace/active-tab';
import { App } from '@/components/workspace/app';
import { around } from '@/components/workspace/around';
import { offerBuiltIn } from '@/components/workspace/built-in-page';
import { followSettings } from '@/components/workspace/configured';
import type { WorkspaceContext } from '@/components/workspace/context';
import { followKeys } from '@/components/workspace/keys';
import { openFirst } from '@/components/workspace/open-first';
import { createPageReach, openTicket } from '@/components/workspace/page-reach';
import { followShortcuts } from '@/components/workspace/panel-shortcuts';
import { followPresses } from '@/components/workspace/presses';
import { createTicketSession } from '@/components/workspace/ticket-session';
import { createUiMemory } from '@/components/workspace/ui-memory';
import { createWorkspace } from '@/components/workspace/workspace';
import { createPlatform } from '@/lib/browser/chrome';
import { helpDesks } from '@/lib/browser/help-desks';
import { openSettings } from '@/lib/browser/open-settings';
import { ticketUrl } from '@/lib/domain/ticket-url';
import { providerOf } from '@/lib/llm/providers';
import { createSend } from '@/lib/messages/send';
import { textToHtml } from '@/lib/text/text-to-html';

const platform = createPlatform();
const { storage, tabs } = platform;
const send = createSend(platform.messaging.send);

offerBuiltIn(platform);

async function start() {
  const own = await tabs.own();
  const mode = readMode(location.search, location.hash, own !== null);
  const settings = followSettings(platform);
  const ui = await createUiMemory(storage.ports.area);
  const access = followAccess(platform.permissions, settings.pages);
  const chosen = signal(mode.kind === 'panel' ? null : mode.ticketId);
  const followed = mode.kind === 'panel' ? followActiveTab(tabs, settings.pages) : null;
  await Promise.all([settings.ready, followed?.ready]);

  const workspace = createWorkspace({
    host: settings.host,
    ticketId: computed(() => (followed ? followed.ticket() : chosen.value)),
    openDesk: helpDesks(storage),
    hasList: mode.kind === 'client',
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
        insertPorts: {
          ...createPageReach(platform, settings.pages, own),
          copy: platform.clipboard.copy,
          toHtml: textToHtml,
        },
      }),
  });

  const places = computed(() => {
    const view = workspace.view.value;
    // Beside a list one goes through what it shows, in its order.
    const listed = view?.list?.shown.value?.map(({ ticket }) => ticket) ?? [];
    const tickets = listed.length > 0 ? listed : (view?.waiting.value ?? []);
    return around(tickets, workspace.session.value?.ticketId ?? null, view?.outbox.rows.value ?? []);
  });
  const presses = followPresses(storage, send, Date.now);
  const context: WorkspaceContext = {
    now: Date.now,
    keepDays: settings.keepDays,
    ticketUrl: (host, ticketId) => ticketUrl(settings.opensAt.peek() || host, ticketId),
    openTicket: (ticketId) => {
      const host = settings.opensAt.peek();
      if (host) void openTicket(platform, settings.pages.peek(), host, ticketId);
    },
    openSettings: (field) => void openSettings(platform, field),
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
      return billingUrl ? () => void tabs.open(billingUrl) : null;
    },
    around: places,
    next: computed(() => places.value.next),
    goTo: (ticketId) => (mode.kind === 'client' ? choose(ticketId) : context.openTicket(ticketId)),
    async edit() {
      await workspace.session.peek()?.edit();
      // The button that had the focus is gone by then.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.response .draft-text')?.focus());
    },
    overlay: signal(null),
    singleKeys: ui.singleKeys,
    setSingleKeys: ui.setSingleKeys,
    undoable: computed(() => {
      const outbox = workspace.view.value?.outbox;
      const held = outbox?.rows.value?.filter((row) => row.state === 'holding' && row.kind === 'reply') ?? [];
      const soonest = held.sort((a, b) => a.deadline - b.deadline)[0];
      return outbox && soonest ? () => void outbox.undo(soonest.id) : null;
    }),
    openSearch: () => {
      const field = document.querySelector<HTMLElement>('.ticket-list [type="search"]');
      if (field?.checkVisibility()) field.focus();
      else context.overlay.value = 'search';
    },
    lastStatus: ui.statusAfter,
    setLastStatus: ui.setStatusAfter,
    narrow: mode.kind === 'panel',
    showInstructions: ui.showInstructions,
    setShowInstructions: ui.setShowInstructions,
  };

  if (mode.kind === 'panel') {
    void followShortcuts(platform, {
      session: workspace.session,
      showInstructions: ui.setShowInstructions,
      ask: presses.ask,
      now: Date.now,
    });
  }

  followKeys({
    document,
    actions: () => actionsOf(workspace.session.peek(), context),
    single: ui.singleKeys,
    palette: () => {
      context.overlay.value = 'palette';
    },
  });

  function choose(ticketId: number | null) {
    chosen.value = ticketId;
    history.replaceState(null, '', ticketId === null ? '#' : `#ticket=${ticketId}`);
  }

  if (mode.kind === 'client' && location.hash === '#first') openFirst(workspace, choose);

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
  if (root) render(<App access={access} mode={mode} workspace={workspace} context={context} choose={choose} />, root);
}

void start();
