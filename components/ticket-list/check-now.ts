import { failed, type Outcome } from '@/components/ui/attempt';
import type { Send } from '@/lib/messages/contract';
import { t } from '@/lib/words/inbox';

/** Has Freshdesk asked for what changed. @returns what that brought. */
export async function checkNow(send: Send): Promise<Outcome> {
  const reply = await send({ type: 'check-now' });
  if (!reply.ok) return failed(reply.failure);
  const { stored } = reply.value;
  return { tone: 'good', text: stored === 0 ? t('nothingNew') : t('newOrUpdated', { count: stored }) };
}
