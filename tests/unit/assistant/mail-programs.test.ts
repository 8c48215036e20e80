import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readThread } from '@/lib/assistant/prepare/thread';
import { readConversation } from '@/lib/freshdesk/rows';
import { message, ticket } from './facts';
import { PROGRAMS, type Reply } from './mail-programs';

const ASKED = ['Which printer is it, and on which floor does it stand?', 'Have you tried turning it off and on again?'];
const UNKNOWN = [
  'The lease of device 4711 ends in March, so nobody may open it.',
  'Ask the janitor for the key of room 12.',
];
const SIGNATURE = 'Ann Lee, Acme Ltd';

/** The answer to an agent's message, as a prompt has it. */
function read(program: keyof typeof PROGRAMS, reply: Omit<Reply, 'signature'>): string {
  const body = PROGRAMS[program]?.({ ...reply, signature: SIGNATURE }) ?? '';
  const row = readConversation({ id: 9, incoming: true, body, body_text: 'x  y' }, 7);
  const asked = message({ id: 5, role: 'agent', text: ASKED.join('\n') });
  const messages = [message({ text: 'My printer prints nothing.' }), asked, message({ id: 9, text: row?.text ?? '' })];
  return readThread(ticket({ messages }), false).at(-1)?.text ?? '';
}

const own = fc.constantFrom(
  'It still prints nothing.',
  'The HP on floor 3, next to the lift.',
  'Error E-227 & "paper jam" < 5 pages',
  'On Monday at 9:15 it worked.',
  'Von: Berlin, An: Hamburg',
  'Sent it twice from home.',
  'エラーが出ます。',
  'لا يعمل منذ الأمس',
  'Have you tried it yourself?',
  'Thanks,',
  '1. I restarted it',
  '-- no change',
  'SN 4711-A',
  'kyocera m2540',
);
const program = fc.constantFrom(...Object.keys(PROGRAMS));

test('whatever the program, every sentence that the customer typed is read, and a quote of the thread is not', () => {
  fc.assert(
    fc.property(program, fc.array(own, { minLength: 1, maxLength: 6 }), (name, typed) => {
      const text = read(name, { own: typed, quoted: ASKED });
      for (const sentence of typed) expect(text).toContain(sentence);
      for (const sentence of ASKED) expect(text).not.toContain(sentence);
    }),
    { numRuns: 300 },
  );
});

test('a quote of what the thread does not hold stays', () => {
  fc.assert(
    fc.property(program, fc.array(own, { minLength: 1, maxLength: 3 }), (name, typed) => {
      const text = read(name, { own: typed, quoted: UNKNOWN });
      for (const sentence of [...typed, ...UNKNOWN]) expect(text).toContain(sentence);
    }),
    { numRuns: 200 },
  );
});

test('answers between quoted lines stay, whoever wrote them', () => {
  fc.assert(
    fc.property(program, own, own, (name, first, second) => {
      const quoted = [ASKED[0] ?? '', `${first} A`, ASKED[1] ?? '', `${second} B`];
      const text = read(name, { own: ['See below.'], quoted });
      expect(text).toContain(`${first} A`);
      expect(text).toContain(`${second} B`);
    }),
    { numRuns: 200 },
  );
});
