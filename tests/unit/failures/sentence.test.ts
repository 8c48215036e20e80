import { expect, test } from 'vitest';
import type { Failure, FailureKind } from '@/lib/failures/app-error';
import { explain, failureWords } from '@/lib/failures/explain';
import { fillSentence, readSentence } from '@/lib/failures/sentence';

const english = (open: (path: string) => Promise<Response>) => ({ open, language: async () => 'en' as const });

const f = (facts: Partial<Failure> = {}): Failure => ({ kind: 'unexpected', ...facts });

test.each<[text: string, Failure, string]>([
  ['{subject|Freshdesk} is down.', f(), 'Freshdesk is down.'],
  ['{subject|Freshdesk} is down.', f({ subject: 'acme' }), 'acme is down.'],
  ['{detail|It failed.} Go.', f({ detail: 'No.' }), 'No. Go.'],
  ['Failed.{said}', f(), 'Failed.'],
  ['Failed.{said}', f({ detail: 'Too long' }), 'Failed. It said: “Too long”.'],
  ['Failed.{said}', f({ detail: 'Why?' }), 'Failed. It said: “Why?”'],
  ['Failed.{said}', f({ reason: 'status-refused' }), 'Failed. It said: “The status was not changed.”'],
  [
    '{detail|It failed.}',
    f({ reason: 'copy-gone', params: { address: 'a@x.y' } }),
    'a@x.y is no longer among the people copied on this ticket.',
  ],
  // What a row of an earlier version holds in English is shown as it is.
  ['{detail|-}', f({ detail: 'As stored.', reason: 'status-refused' }), 'As stored.'],
  ['{subject|This ticket} is gone.', f({ about: 'ticket', params: { ticketId: 5 } }), 'Ticket 5 is gone.'],
  ['{subject|This ticket} is gone.', f({ about: 'of-tomorrow' as never }), 'This ticket is gone.'],
  ['Down{status}.', f(), 'Down.'],
  ['Down{status}.', f({ status: 503 }), 'Down (503).'],
  ['{wait}', f(), 'Wait a minute and try again.'],
  ['{wait}', f({ retryAfterSeconds: 12.3 }), 'Try again in 13 s.'],
  ['It limits{asks}', f(), 'It limits. Wait a minute and try again.'],
  ['It limits{asks}', f({ retryAfterSeconds: 0 }), 'It limits and asks to wait 0 s.'],
  ['It limits{asks}', f({ retryAfterSeconds: 120 }), 'It limits and asks to wait 120 s.'],
  ['It limits{asks}', f({ retryAfterSeconds: 121 }), 'It limits and asks to wait 3 min.'],
  ['It limits{asks}', f({ retryAfterSeconds: 3600 }), 'It limits and asks to wait 60 min.'],
  ['It limits{asks}', f({ retryAfterSeconds: 7200 }), 'It limits and asks to wait 2 h.'],
  ['It limits{asks}', f({ retryAfterSeconds: 45_240 }), 'It limits and asks to wait 12 h 34 min.'],
  ['{wait}', f({ retryAfterSeconds: 200_000 }), 'Try again in 3 days.'],
  ['It limits{asks}', f({ period: 'hour', retryAfterSeconds: 30 }), 'It limits and asks to wait 30 s.'],
  [
    'It limits{asks}',
    f({ period: 'day', retryAfterSeconds: 30 }),
    'It limits: what it allows in one day is used up. Try again tomorrow, or choose another model or a larger plan.',
  ],
  ['It limits{asks}', f({ period: 'day', retryAfterSeconds: 7200 }), 'It limits and asks to wait 2 h.'],
  // What the other side said is no template.
  ['{detail|-}{said}', f({ detail: '{subject} $& {wait}' }), '{subject} $& {wait} It said: “{subject} $& {wait}”.'],
  ['{constructor} {other|x}', f(), '{constructor} {other|x}'],
])('%s of %o', (text, failure, filled) => {
  expect(fillSentence(text, failure, failureWords())).toBe(filled);
});

const kinds = Object.keys(failureWords().failures) as FailureKind[];

test.each(kinds)('%s: every brace of the sentence is filled, also when nothing is known', (kind) => {
  expect(explain({ kind }).text).toMatch(/^[^{}]{20,}[.:!?]$/);
});

const shipped = async () => Response.json(failureWords());

test.each<Failure>(kinds.map((kind) => ({ kind, subject: 'acme', detail: 'No', retryAfterSeconds: 3, status: 500 })))(
  'read from the package, $kind says what it says in a page',
  async (failure) => {
    expect(await readSentence(failure, english(shipped))).toBe(explain(failure).text);
  },
);

test('a kind of another version and a package that cannot be read still give a sentence', async () => {
  const unknown = { kind: 'of-tomorrow' } as unknown as Failure;
  expect(await readSentence(unknown, english(shipped))).toBe(explain({ kind: 'unexpected' }).text);
  const gone = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await readSentence({ kind: 'draft-busy' }, english(gone))).toMatch(/Reload this page/);
  expect(
    await readSentence(
      { kind: 'draft-busy' },
      english(async () => Response.json([1])),
    ),
  ).toMatch(/Reload this page/);
});
