import { matchLook } from '@/lib/page/appearance';
import { createButtons, type Kind } from '@/lib/page/buttons';
import { createEditor } from '@/lib/page/editor';
import { findActionBar } from '@/lib/page/find';
import { claimPage } from '@/lib/page/instance';
import { watchUrl } from '@/lib/page/navigation';
import { keepKeys } from '@/lib/page/own-keys';
import { keepPlaced } from '@/lib/page/reconcile';
import { ticketIdFromUrl } from '@/lib/page/ticket-url';
import { ask } from './ask';
import { answerCommands } from './commands';
import { createGenerations } from './generations';
import { watchExtension } from './watch-extension';

/** The extension's hand in one Freshdesk page. Composes the parts; the parts know nothing of each other. */
export function startPage(document: Document): void {
  const view = document.defaultView;
  if (!view) return;
  const controller = new AbortController();
  const { signal } = controller;
  const owner = claimPage(document, Date.now(), Math.random);
  /** From the URL as it is now. Never remembered: a late answer must not meet another ticket. */
  const currentTicketId = () => ticketIdFromUrl(view.location.href);

  const buttons = createButtons({
    document,
    onGenerate: (kind: Kind) => void generations.generate(kind),
    onStop: (kind: Kind) => void generations.stop(kind),
    onSettings: () => void ask({ type: 'open-options' }),
    onReload: () => view.location.reload(),
  });
  const generations = createGenerations({ buttons, currentTicketId, ask });

  const placement = keepPlaced({
    document,
    signal,
    host: buttons.host,
    find: () => findActionBar(document),
    wanted: () => {
      checkUrl();
      if (!owner.isOurs()) controller.abort();
      return !signal.aborted && currentTicketId() !== null;
    },
    onPlaced: (bar) => matchLook(buttons.host, bar),
  });

  let shown: number | null = null;
  const show = () => {
    if (currentTicketId() !== shown) {
      shown = currentTicketId();
      buttons.reset();
      void generations.follow();
    }
    placement.restart();
  };
  const checkUrl = watchUrl(view, signal, show);

  keepKeys(buttons.host, signal);
  answerCommands({
    currentTicketId,
    insert: createEditor({ document, currentTicketId }),
    onRunning: generations.show,
    signal,
  });
  watchExtension({
    document,
    signal,
    active: () => currentTicketId() !== null,
    onTick: () => {
      buttons.repair();
      checkUrl();
      void generations.followWhileRunning();
    },
    onGone: buttons.offerReload,
  });
  document.addEventListener('visibilitychange', () => !document.hidden && void generations.follow(), { signal });
  show();
}
