import { answerOtherwise } from '../servers/freshdesk/unknowns.ts';
import { expect, longTest } from './fixtures.ts';
import { HOST } from './harness/extension.ts';
import { walk } from './harness/walk.ts';

longTest(
  'the main job, where Freshdesk answers everything unknown the other way',
  async ({ extension, freshdesk, model }) => {
    answerOtherwise(freshdesk.switches);
    Object.assign(freshdesk.switches, { integerHeaders: true, addressListsAsStrings: true, clockSkewMs: 86_400_000 });
    // An agent is logged in to Freshdesk in the same browser; with `cookieWins` any call that carries that session fails.
    await extension.context.addCookies([
      { name: '_helpkit_session', value: 'x', url: `https://${HOST}/`, secure: true },
    ]);
    await walk({ extension, freshdesk, model, step: async () => undefined });
    expect(freshdesk.requests.filter((request) => request.status === 401)).toEqual([]);
  },
);
