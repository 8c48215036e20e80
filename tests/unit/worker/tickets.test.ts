import { afterEach, expect, test } from 'vitest';
import { startWorker, type World } from '../../platform/world.ts';
import { FORMS, plantCase, ticketCases, unmetIn } from '../../servers/freshdesk/state/plant-case.ts';
import { generate, prompt } from './steps.ts';

let world: World;
afterEach(() => world.close());

test.each(Object.keys(FORMS) as (keyof typeof FORMS)[])(
  'of tickets with %s text the request to the model holds what a good reply needs, and nothing that must not leave',
  { timeout: 300_000 },
  async (form) => {
    world = await startWorker({ settings: { privacy: { private_notes_in_responses: true } } });
    const cases = ticketCases();
    for (const one of cases) plantCase(world.freshdesk, one, FORMS[form]);
    await world.send({ type: 'check-now' });
    const unmet: string[] = [];
    for (const one of cases) {
      const { row } = await generate(world, { ticketId: one.rows.ticket.id });
      expect(row?.state, `${one.key}: ${JSON.stringify(row?.failure)}`).toBe('ready');
      unmet.push(...unmetIn(one, prompt(world)));
    }
    expect(unmet).toEqual([]);
  },
);
