import { expect } from 'vitest';
import { createTyping } from '@/lib/drafts/typing';
import type { World } from '../../platform/world.ts';

/** Steps that tests of the whole worker share. */
export const TICKET = 4711;

export const until = <T>(read: () => Promise<T> | T) => expect.poll(read, { timeout: 60_000, interval: 20 });

/** What a person types into the workspace of a ticket, saved. */
export async function type(world: World, text: string, ticketId = TICKET): Promise<void> {
  const seen = (await world.draft(ticketId))?.text ?? '';
  const subject = (await world.desk.cache.tickets.get(ticketId))?.subject ?? '';
  await createTyping({ desk: world.desk, now: Date.now }).save(
    { ticketId, kind: 'response', ticketSubject: subject, requesterName: '' },
    text,
    seen,
  );
}

/** Approves a typed reply, as the dialog does. @returns the id of the delivery. */
export async function approve(world: World, text: string): Promise<string> {
  await world.send({ type: 'refresh-ticket', ticketId: TICKET });
  const ticket = await world.desk.cache.tickets.get(TICKET);
  const thread = await world.desk.cache.threads.get(TICKET);
  await type(world, text);
  const reply = await world.send({
    type: 'approve',
    ticketId: TICKET,
    text,
    to: [ticket?.requesterEmail ?? ''],
    cc: [],
    lastConversationId: Math.max(0, ...(thread?.conversations ?? []).map(({ id }) => id)),
    ticketStatus: ticket?.status ?? 0,
    statusAfter: null,
  });
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
  return reply.value.deliveryId;
}

/** A draft that was asked for and has ended. */
export async function generate(
  world: World,
  {
    ticketId = TICKET,
    kind = 'response',
    ...more
  }: { ticketId?: number; kind?: 'response' | 'instructions'; instruction?: string } = {},
) {
  const reply = await world.send({ type: 'generate', ticketId, kind, ...more });
  if (!reply.ok) return { reply, row: undefined };
  await until(async () => (await world.draft(ticketId, kind))?.state ?? 'generating').not.toBe('generating');
  return { reply, row: await world.draft(ticketId, kind) };
}

/** Everything that went to the model in the newest request. */
export function prompt({ model }: World): string {
  const body = model.chats.at(-1)?.body as { messages: { content: string }[] } | undefined;
  return body?.messages.map((message) => message.content).join('\n') ?? '';
}
