import { isWritten } from '@/lib/domain/draft';
import { draftId } from '@/lib/drafts/draft-text';
import type { FromContent, FromContentOf } from '@/lib/messages/content';
import type { PageAnswers } from '@/lib/messages/page';
import type { OpenDesk } from './desks';
import type { PagePresses } from './page-presses';
import type { PlacementStore } from './placement';

type Handlers = {
  [T in FromContent['type']]: (request: FromContentOf<T>, pressed: boolean) => Promise<unknown>;
};

/**
 * What the worker does for a content script. The sender has been checked and the request parsed before.
 * @param pressed whether the browser knows of a touch in the page.
 * @throws AppError.
 */
export type HandlePage = (request: FromContent, pressed: boolean) => Promise<unknown>;

export function createPageHandlers(deps: {
  /** @throws `no-freshdesk-key` before set-up. */
  desk: () => Promise<OpenDesk>;
  presses: PagePresses;
  placement: PlacementStore;
  /** @throws `page-no-access` while Chrome keeps one of the help desk's hosts from the extension. */
  assertAccess: () => Promise<void>;
  shortcuts: () => Promise<PageAnswers['shortcuts']>;
  openSettings: () => Promise<void>;
}): HandlePage {
  const { presses, placement } = deps;

  const handlers: Handlers = {
    generate: async ({ ticketId, kind }, pressed) => {
      const { desk, generator } = await deps.desk();
      return presses.start({ host: desk.host, ticketId, kind }, pressed, generator);
    },

    stop: async ({ ticketId, kind }) => ({ stopped: (await deps.desk()).generator.stop(ticketId, kind) }),

    watch: async ({ ticketId }): Promise<PageAnswers> => {
      await deps.assertAccess();
      const { desk, generator, polling, outbox } = await deps.desk();
      // A ticket page is shown: somebody is there.
      polling.onUserReturned().catch(() => undefined);
      return {
        running: generator.running(ticketId).map((job) => job.kind),
        draft: await desk.work.drafts.get(draftId(ticketId, 'response')).then(isWritten, () => false),
        shortcuts: await deps.shortcuts(),
        spot: (await placement.load()).spot,
        // The buttons need no database; without one the page asks again.
        sent: await outbox.sentTexts(ticketId).catch(() => undefined),
      };
    },

    'editor-settled': async ({ ticketId, left }) => {
      await (await deps.desk()).outbox.settleEditor(ticketId, left);
      return {};
    },

    placed: async (request) => {
      await placement.save(request);
      return {};
    },

    // The press itself has opened the panel, which shows the ticket's draft.
    'open-draft': async () => ({}),

    'open-options': async (_, pressed) => {
      await presses.assertMayOpenSettings(pressed);
      await deps.openSettings();
      return {};
    },
  };

  return (request, pressed) => {
    const handler = handlers[request.type] as HandlePage;
    return handler(request, pressed);
  };
}
