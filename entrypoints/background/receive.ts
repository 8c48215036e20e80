import type { Browser } from 'wxt/browser';
import { explain } from '@/lib/error-sentences';
import { type Failure, toFailure } from '@/lib/errors';
import { type Reply, requestSchema } from '@/lib/messages/contract';
import { pageHosts } from '@/lib/settings/agent-page';
import type { SettingsStore } from '@/lib/settings/store';
import type { Handle } from './handlers';
import { refuseSender, type Self } from './senders';

/** Content scripts get the sentence with the failure: the table of sentences would be most of their bytes. */
const refusal = (failure: Failure): Reply<never> & { sentence: string } => ({
  ok: false,
  failure,
  sentence: explain(failure).text,
});

/** Parses, checks the sender, runs the command. Never rejects: one failing command must not silence the others. */
export function createReceiver(deps: { settings: SettingsStore; handle: Handle; self: Self }) {
  return async (message: unknown, sender: Browser.runtime.MessageSender): Promise<Reply<unknown>> => {
    const parsed = requestSchema.safeParse(message);
    if (!parsed.success) return refusal({ kind: 'not-allowed' });
    const request = parsed.data;
    try {
      const hosts = pageHosts((await deps.settings.settings()).freshdesk);
      const refused = refuseSender(request, sender, deps.self, hosts);
      if (refused) return refusal(refused);
      return { ok: true, value: await deps.handle(request) };
    } catch (error) {
      return refusal(toFailure(error));
    }
  };
}
