import { expect, test } from 'vitest';
import type { Failure } from '@/lib/failures/app-error';
import { explain } from '@/lib/failures/explain';

const about = (failure: Failure) => {
  const { text, remedy, field } = explain(failure);
  return { text, action: field ? `${remedy} ${field}` : remedy };
};

// Every failure of a model says what to do, and one button does it.
test.each<[Failure, action: string, says: RegExp]>([
  [{ kind: 'no-model-key', subject: 'h' }, 'settings openai_api_key', /^No model key yet\. h answers only with one/],
  [{ kind: 'model-key-rejected', subject: 'h' }, 'settings openai_api_key', /^h refused the API key/],
  [{ kind: 'model-forbidden', detail: 'No.' }, 'settings openai_api_key', /“No\.”/],
  [{ kind: 'model-not-found', subject: 'gpt-9' }, 'model model', /^The model gpt-9 .*Choose another one/],
  [{ kind: 'model-bad-request' }, 'model model', /did not accept the request/],
  [{ kind: 'model-too-slow' }, 'model model', /kept and marked as incomplete/],
  [{ kind: 'model-quota', subject: 'h' }, 'billing', /^The account at h has no credit left/],
  [{ kind: 'model-rate-limited', retryAfterSeconds: 12.3 }, 'retry', /asks to wait 13 s/],
  [{ kind: 'model-rate-limited' }, 'retry', /Wait a minute/],
  [{ kind: 'model-unavailable', status: 503 }, 'retry', /overloaded or down \(503\)/],
  [{ kind: 'model-timeout' }, 'retry', /30 seconds/],
  [{ kind: 'model-stalled' }, 'retry', /kept and marked as incomplete/],
  [{ kind: 'model-too-long' }, 'shorten', /only its newest messages/],
  [{ kind: 'model-unreachable' }, 'settings base_url', /API base URL/],
  [{ kind: 'model-origin-refused' }, 'settings base_url', /OLLAMA_ORIGINS to chrome-extension:\/\/\*/],
  [{ kind: 'model-not-a-stream' }, 'settings base_url', /API base URL/],
  [{ kind: 'model-wrong-dialect', subject: 'h' }, 'settings base_url', /^h speaks another protocol/],
  [{ kind: 'permission-missing', subject: 'h' }, 'settings base_url', /may not talk to h/],
  [{ kind: 'answer-length' }, 'retry', /marked as incomplete/],
  [{ kind: 'answer-cut' }, 'retry', /marked as incomplete/],
  [{ kind: 'answer-filtered' }, 'retry', /marked as incomplete/],
  [{ kind: 'answer-refused' }, 'retry', /declined/],
  [{ kind: 'answer-empty' }, 'retry', /no text/],
])('%o', (failure, action, says) => {
  expect(about(failure)).toEqual({ action, text: expect.stringMatching(says) });
});
