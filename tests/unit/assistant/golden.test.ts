import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { PLAYBOOKS } from '@/lib/assistant/playbooks';
import { buildPrompt } from '@/lib/assistant/prompt';
import { DEFAULT_PROMPTS } from '@/lib/assistant/prompts-data';
import { buildRefinePrompt } from '@/lib/assistant/refine';
import { toFacts } from '@/lib/drafts/facts';
import { seeded } from './facts';
import { GOLDEN_TICKETS, type GoldenTicket } from './golden-tickets';

const BUDGETS = {
  endpoint: { full: 48_000, tight: 12_000, tiny: 4000 },
  'built-in': { full: 8000, tight: 4000, tiny: 1500 },
};
const REFINEMENT = { instruction: 'Make it shorter\u200B', currentText: 'Hi Ann,\n\nplease restart it.\n' };
const TIGHT = { kind: 'response', refined: false } as const;
const FILES = new URL('../../fixtures/prompts/', import.meta.url).pathname;

type Kind = 'response' | 'instructions';
type Model = keyof typeof BUDGETS;
type Length = keyof (typeof BUDGETS)['endpoint'];
type Asked = { kind: Kind; model: Model; length: Length; refined: boolean };

async function requestFor({ ticket, thread, names }: GoldenTicket, { kind, model, length, refined }: Asked) {
  const request = {
    kind,
    facts: toFacts(ticket, thread, names),
    template: DEFAULT_PROMPTS[kind],
    playbooks: PLAYBOOKS,
    includePrivateNotes: false,
    closing: { signature: 'Dana Fisher' },
    random: seeded(3),
    today: '2026-11-25',
    budget: BUDGETS[model][length],
  };
  const { messages, schema, omittedMessages, shortenedMessages } = refined
    ? buildRefinePrompt({ ...request, ...REFINEMENT })
    : buildPrompt(request);
  return { messages, schema, omittedMessages, shortenedMessages };
}

const asText = ({ messages, schema }: Awaited<ReturnType<typeof requestFor>>) =>
  [
    ...messages.map(({ role, content }) => `### ${role}\n${content}`),
    `### schema\n${JSON.stringify(schema, null, 2)}`,
    '',
  ].join('\n\n');

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What fits whole is the same at every length. */
function asksFor(name: string): Asked[] {
  const whole = (['response', 'instructions'] as const).flatMap((kind) =>
    [false, true].map((refined): Asked => ({ kind, refined, model: 'endpoint', length: 'full' })),
  );
  if (name !== 'long' && name !== 'without measure') return whole;
  const cut = (['tight', 'tiny'] as const).map((length): Asked => ({ ...TIGHT, model: 'endpoint', length }));
  const small = (['full', 'tight', 'tiny'] as const).map((length): Asked => ({ ...TIGHT, model: 'built-in', length }));
  return [...whole, ...cut, ...small];
}

describe('what a model is asked, to the letter', () => {
  test.each([
    ['short', 'response', false],
    ['thread', 'response', true],
    ['thread', 'instructions', false],
  ] as const)('%s, %s, refined: %s', async (name, kind, refined) => {
    const asked = { kind, refined, model: 'endpoint', length: 'full' } as const;
    const request = await requestFor(GOLDEN_TICKETS[name] as GoldenTicket, asked);
    await expect(asText(request)).toMatchFileSnapshot(`${FILES}${name}-${kind}${refined ? '-refined' : ''}.txt`);
  });

  test('every ticket, task, model and length', async () => {
    const lines: string[] = [];
    for (const [name, ticket] of Object.entries(GOLDEN_TICKETS)) {
      for (const asked of asksFor(name)) {
        const request = await requestFor(ticket, asked);
        const what = [name, asked.kind, asked.model, asked.length, asked.refined ? 'refined' : 'first'].join(' · ');
        const { omittedMessages, shortenedMessages } = request;
        lines.push(`${what}: ${sha256(JSON.stringify(request))} −${omittedMessages} ~${shortenedMessages}`);
      }
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${FILES}all.txt`);
  });
});
