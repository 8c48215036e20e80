import { afterEach, expect, test } from 'vitest';
import { explain } from '@/lib/failures/explain';
import { startWorker, type World } from '../../platform/world.ts';
import { generate, prompt } from './steps.ts';

let world: World;
afterEach(() => world.close());

const ID = 9001;
const NESTED = 50_000;
/** UTF-8 read as Windows-1252, a lone surrogate, and what a decoder puts for bytes that it does not know. */
const BROKEN = 'GrÃ¼Ã\u009fe aus MÃ¼nchen \ud800 \ufffd\ufffd drucker geht nicht';

/** `says`: what the request has to hold; null where there is nothing to go on, and a sentence tells it. */
const INPUTS: [name: string, html: string, says: string | null, subject?: string][] = [
  ['empty, with a subject', '', 'Printer'],
  ['empty, without a subject', '', null, ''],
  ['5 MB of words', `<p>${'word '.repeat(1_000_000)}</p>`, 'characters more; the whole message is in Freshdesk'],
  ['5 MB without a gap', `<p>${'x'.repeat(5_000_000)}</p>`, 'xxx'],
  ['5 MB of tags', '<p><b>'.repeat(800_000), 'Printer'],
  [`${NESTED} nested elements`, `${'<div>'.repeat(NESTED)}Deep down${'</div>'.repeat(NESTED)}`, 'Deep down'],
  [`${NESTED} nested quotes`, `Mine${'<blockquote>'.repeat(NESTED)}Theirs${'</blockquote>'.repeat(NESTED)}`, 'Mine'],
  ['only pictures', '<img src="cid:1" alt="screen.png"><img src="https://x.example/2.png">', 'screen.png'],
  ['only emoji', '<p>😀😭👨‍👩‍👧🇩🇪</p>', '😭'],
  ['mixed scripts', '<p dir="rtl">مرحبا hello שלום 你好 привет</p>', 'привет'],
  ['a broken charset', `<p>${BROKEN}</p>`, 'drucker geht nicht'],
];

test.each(INPUTS)('%s: a draft or a sentence', { timeout: 60_000 }, async (_, html, says, subject = 'Printer') => {
  world = await startWorker();
  world.freshdesk.addTicket({ id: ID, subject, description: html, requester_id: requester(world) });
  const { row } = await generate(world, { ticketId: ID });
  if (says === null) {
    expect(row?.state).toBe('failed');
    expect(row?.failure && explain(row.failure).text).toMatch(/\S+ \S+/);
    return;
  }
  expect(row?.state, JSON.stringify(row?.failure)).toBe('ready');
  expect(row?.text).toMatch(/\S/);
  expect(prompt(world)).toContain(says);
  expect(prompt(world).length).toBeLessThan(80_000);
});

test('10,000 messages: a draft that answers the newest, and says how many were left out', {
  timeout: 240_000,
}, async () => {
  world = await startWorker();
  world.freshdesk.addTicket({ id: ID, subject: 'Printer', requester_id: requester(world) });
  const start = Date.parse('2026-01-01T00:00:00Z');
  for (let at = 0; at < 10_000; at += 1) {
    const created_at = `${new Date(start + at * 60_000).toISOString().slice(0, 19)}Z`;
    world.freshdesk.addConversation(ID, { body: `<p>Message number ${at} of many.</p>`, created_at });
  }
  const { row } = await generate(world, { ticketId: ID });
  expect(row?.state, JSON.stringify(row?.failure)).toBe('ready');
  expect(prompt(world)).toContain('Message number 9999 of many.');
  expect(row?.omittedMessages).toBeGreaterThan(0);
  expect(row?.cuts).toContainEqual({ kind: 'messages', count: row?.omittedMessages });
});

function requester({ freshdesk }: World): number {
  const [first] = freshdesk.state.contacts.keys();
  return first ?? 0;
}
