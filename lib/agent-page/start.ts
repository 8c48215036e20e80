import type { DraftKind } from '@/lib/domain/draft-kinds';
import { ticketIdFromUrl } from '@/lib/domain/ticket-url';
import { words } from '@/lib/words/agent-page';
import { lookOf, matchLook } from './appearance';
import { ask } from './ask-worker';
import { createButtons } from './buttons';
import { answerCommands } from './commands';
import { createEditor, type PlacedOn } from './editor';
import { lookForTexts } from './editor-look';
import { watchExtension } from './extension-watch';
import { findActionBar } from './find';
import { createGenerations } from './generations';
import { claimPage, isClaimed } from './instance';
import { watchUrl } from './navigation';
import { keepKeys } from './own-keys';
import { createQueue } from './queue';
import { keepPlaced } from './reconcile';
import { pageRuntime } from './runtime';
import { createSentBar } from './sent-bar';
import { createSentWatch } from './sent-watch';
import { createVisibilityMonitor } from './toolbar-visibility';

/** The extension's hand in one Freshdesk page. Composes the parts; the parts know nothing of each other. */
export function startPage(document: Document): void {
  const view = document.defaultView;
  if (!view || !pageRuntime() || isClaimed(document)) return;
  const controller = new AbortController();
  const { signal } = controller;
  const owner = claimPage(document, Date.now(), Math.random);
  /** From the URL as it is now. Never remembered: a late answer must not meet another ticket. */
  const currentTicketId = () => ticketIdFromUrl(view.location.href);

  const buttons = createButtons({
    document,
    signal,
    onGenerate: (kind: DraftKind) => extension.isGone() || void generations.generate(kind),
    onStop: (kind: DraftKind) => extension.isGone() || void generations.stop(kind),
    onOpen: () => extension.isGone() || void generations.open(),
    onSettings: () => void ask({ type: 'open-options' }),
    onReload: () => view.location.reload(),
    onMoved: (spot) => void ask({ type: 'placed', bar: false, spot }),
  });
  const generations = createGenerations({
    buttons,
    currentTicketId,
    ask,
    onAnswer: (ticketId, { draft, shortcuts, spot, sent: texts }) => {
      buttons.setDraft(draft === true);
      buttons.setShortcuts(shortcuts ?? {});
      sent.hear(ticketId, texts ?? []);
      if (spot) buttons.handle.place(spot);
    },
  });

  const dress = () => {
    look = lookOf(document);
    matchLook(buttons.host, bar);
    buttons.fit();
  };
  // The page's own look may come after its bar.
  document.addEventListener(
    'load',
    ({ target }) => buttons.host.isConnected && target instanceof HTMLLinkElement && dress(),
    {
      capture: true,
      signal,
    },
  );

  // Two hands in one editor would verify each other's text.
  const alone = createQueue();
  const placed: PlacedOn[] = [];
  const placedOn = (ticketId: number) => placed.filter((one) => one.ticketId === ticketId);
  const editor = createEditor({
    document,
    currentTicketId,
    placed,
    onLost: () => buttons.showMessage(words.takenOut, false),
  });
  const sent = createSentWatch({
    document,
    currentTicketId,
    // What is taken out on purpose is not put back.
    alone: (work) =>
      alone(() => {
        editor.release();
        return work();
      }),
    placed: placedOn,
    bar: createSentBar({ document, signal, onTake: () => sent.take(), onLeave: () => sent.leave() }),
    settled: (ticketId, left) => void ask({ type: 'editor-settled', ticketId, left }),
    now: Date.now,
  });

  let left = false;
  let bar: Element | null = null;
  let told: boolean | null = null;
  let look = '';
  const placement = keepPlaced({
    document,
    signal,
    host: buttons.host,
    find: () => findActionBar(document),
    wanted: () => {
      checkUrl();
      if (!owner.isOurs()) controller.abort();
      return !signal.aborted && !left && currentTicketId() !== null;
    },
    dress: (place) => {
      bar = place;
      dress();
      if (!bar) buttons.handle.place();
    },
    onCrowded: () => toolbar.crowded(),
    onPlaced: () => {
      if (toolbar.isNarrow() || told === (bar !== null)) return;
      told = bar !== null;
      void ask({ type: 'placed', bar: told });
    },
  });

  const widths = new ResizeObserver(() => buttons.fit());
  widths.observe(buttons.host);
  signal.addEventListener('abort', () => widths.disconnect(), { once: true });

  const toolbar = createVisibilityMonitor({
    host: buttons.host,
    find: () => findActionBar(document),
    placement,
    signal,
  });

  let shown: number | null = null;
  const show = () => {
    const ticketId = currentTicketId();
    if (ticketId !== shown) {
      shown = ticketId;
      left = false;
      toolbar.reset();
      buttons.reset();
      sent.forget();
      void generations.follow();
    }
    extension.run(ticketId !== null);
    placement.restart();
  };
  const checkUrl = watchUrl(view, signal, show);

  keepKeys(buttons.host, signal, buttons.handle.key);
  answerCommands({
    currentTicketId,
    insert: async (insertion) => {
      const result = await alone(() => editor(insertion));
      if (result.ok) sent.putIn();
      return result;
    },
    kept: editor.kept,
    stands: (ticketId, texts) => lookForTexts({ document, currentTicketId, placed: placedOn }, ticketId, texts),
    onSent: sent.hear,
    onRunning: (ticketId, running) => {
      generations.show(ticketId, running);
      // What was written may be there to be opened now.
      if (running.length === 0) void generations.follow();
    },
    onLook: () => void generations.follow(),
    signal,
  });
  const extension = watchExtension({
    document,
    signal,
    onTick: () => {
      // A page that will not leave the buttons alone gets none for this ticket; the side panel works on.
      if (!buttons.restore()) {
        left = true;
        placement.schedule();
      }
      if (look !== lookOf(document)) dress();
      toolbar.check(bar !== null && buttons.host.isConnected);
      checkUrl();
      sent.look();
      void generations.followAgain();
    },
    onGone: buttons.offerReload,
  });
  document.addEventListener('visibilitychange', () => !document.hidden && void generations.follow(), { signal });
  show();
}
