import { expect, test } from './fixtures.ts';
import { walk } from './harness/walk.ts';

test('the main job: poll, generate, refine, tech instructions, insert, send', async ({
  extension,
  freshdesk,
  model,
}) => {
  const steps: string[] = [];
  await walk({ extension, freshdesk, model, step: async (name) => void steps.push(name) });
  expect(steps.length).toBeGreaterThanOrEqual(9);
});
