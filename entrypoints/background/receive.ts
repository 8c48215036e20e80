import type { Browser } from 'wxt/browser';
import { type Failure, toFailure } from '@/lib/errors';
import { type Reply, requestSchema } from '@/lib/messages/contract';
import { pageHosts } from '@/lib/settings/agent-page';
import type { SettingsStore } from '@/lib/settings/store';
import type { Handle } from './handlers';
import { fromOwnPage, refuseSender, type Self } from './senders';

type Sender = Browser.runtime.MessageSender;

/** Parses, checks the sender, runs the command. Never rejects: one failing command must not silence the others. */
export function createReceiver(deps: {
  settings: SettingsStore;
  handle: Handle;
  self: Self;
  /** What went wrong, in words. Never rejects. */
  sentence: (failure: Failure) => Promise<string>;
}) {
  /** Content scripts get the sentence with the failure: the table of sentences would be most of their bytes. */
  async function refusal(failure: Failure, sender: Sender): Promise<Reply<never> & { sentence?: string }> {
    if (fromOwnPage(sender, deps.self)) return { ok: false, failure };
    return { ok: false, failure, sentence: await deps.sentence(failure) };
  }

  return async (message: unknown, sender: Sender): Promise<Reply<unknown>> => {
    const parsed = requestSchema.safeParse(message);
    if (!parsed.success) return refusal({ kind: 'not-allowed' }, sender);
    const request = parsed.data;
    try {
      const hosts = pageHosts((await deps.settings.settings()).freshdesk);
      const refused = refuseSender(request, sender, deps.self, hosts);
      if (refused) return refusal(refused, sender);
      return { ok: true, value: await deps.handle(request) };
    } catch (error) {
      return refusal(toFailure(error), sender);
    }
  };
}
