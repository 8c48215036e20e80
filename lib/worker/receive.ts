import { type Failure, toFailure } from '@/lib/failures/app-error';
import { contentSchema } from '@/lib/messages/content';
import { type Reply, requestSchema } from '@/lib/messages/contract';
import { isOwnSender, type Self, type Sender } from '@/lib/messages/own-sender';
import { pageHosts } from '@/lib/settings/agent-page';
import type { SettingsStore } from '@/lib/settings/store';
import type { Handle } from './handlers';
import type { HandlePage } from './page-handlers';
import type { CountPress } from './press-counts';
import { refuseSender } from './senders';

/** Content scripts get the sentence with the failure: the table of sentences would be most of their bytes. */
type PageReply = Reply<unknown> & { sentence?: string };

/**
 * Checks the sender, parses what it may say, runs the command. Our own pages and content scripts have a schema and
 * handlers each. Never rejects: one failing command must not silence the others.
 */
export function createReceiver(deps: {
  settings: SettingsStore;
  handle: Handle;
  handlePage: HandlePage;
  self: Self;
  /** Of content scripts: how often one was refused. */
  count: CountPress;
  /** What went wrong, in words. Never rejects. */
  sentence: (failure: Failure) => Promise<string>;
}) {
  const { settings, handle, handlePage, self, count, sentence } = deps;

  async function fromOwnPage(message: unknown): Promise<Reply<unknown>> {
    const parsed = requestSchema.safeParse(message);
    if (!parsed.success) return { ok: false, failure: { kind: 'not-allowed' } };
    try {
      return { ok: true, value: await handle(parsed.data) };
    } catch (error) {
      return { ok: false, failure: toFailure(error) };
    }
  }

  async function fromContentScript(message: unknown, sender: Sender, pressed: Promise<boolean>): Promise<PageReply> {
    const refusal = async (failure: Failure) => ({ ok: false as const, failure, sentence: await sentence(failure) });
    const parsed = contentSchema.safeParse(message);
    if (!parsed.success) {
      count('refused');
      return refusal({ kind: 'not-allowed' });
    }
    const request = parsed.data;
    try {
      const hosts = pageHosts((await settings.settings()).freshdesk);
      const refused = refuseSender(request, sender, self, hosts);
      if (refused) {
        if (request.type === 'generate' && refused.kind !== 'no-freshdesk-key') count('refused');
        return refusal(refused);
      }
      return { ok: true, value: await handlePage(request, await pressed) };
    } catch (error) {
      return refusal(toFailure(error));
    }
  }

  /** @param pressed whether the browser knows of a touch of the page: asked when the message arrived. */
  return (message: unknown, sender: Sender, pressed: Promise<boolean> = Promise.resolve(false)) =>
    isOwnSender(sender, self) ? fromOwnPage(message) : fromContentScript(message, sender, pressed);
}
