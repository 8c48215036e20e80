import { describe, expect, test } from 'vitest';
import { chunk, clientWith, collect, fetchOf, REQUEST, streamed } from './helpers';

/** The usage at the end of an answer whose last chunks are these. */
async function usageAfter(...last: object[]) {
  const events = last.map((one) => `data: ${JSON.stringify(one)}\n\n`);
  const { fetch } = fetchOf(streamed([chunk({ content: 'Hi' }), chunk({}, 'stop'), ...events, 'data: [DONE]\n\n']));
  return (await collect(clientWith(fetch).stream(REQUEST))).end?.usage ?? null;
}
const none: object[] = [];
const usage = (value: object) => ({ choices: none, usage: value });
const counts = (input: number, cached: number, output: number) => ({
  inputTokens: input,
  cachedInputTokens: cached,
  outputTokens: output,
});

describe('tokens', () => {
  test.each<[who: string, chunks: object[], want: object | null]>([
    [
      'OpenAI',
      [
        usage({
          prompt_tokens: 100,
          completion_tokens: 20,
          total_tokens: 120,
          prompt_tokens_details: { cached_tokens: 60 },
          completion_tokens_details: { reasoning_tokens: 5 },
        }),
      ],
      { ...counts(100, 60, 20), reasoningTokens: 5 },
    ],
    ['as text', [usage({ prompt_tokens: '100', completion_tokens: '20', total_tokens: '120' })], counts(100, 0, 20)],
    [
      'xAI: thoughts beside',
      [
        usage({
          prompt_tokens: 100,
          completion_tokens: 20,
          total_tokens: 150,
          completion_tokens_details: { reasoning_tokens: 30 },
        }),
      ],
      { ...counts(100, 0, 50), reasoningTokens: 30 },
    ],
    [
      'thoughts beside, without a sum',
      [usage({ prompt_tokens: 100, completion_tokens: 20, completion_tokens_details: { reasoning_tokens: 30 } })],
      counts(100, 0, 50),
    ],
    [
      'thoughts inside, without a sum',
      [usage({ prompt_tokens: 100, completion_tokens: 50, completion_tokens_details: { reasoning_tokens: 30 } })],
      counts(100, 0, 50),
    ],
    [
      'Gemini: thoughts only in the sum',
      [usage({ prompt_tokens: 100, completion_tokens: 20, total_tokens: 420 })],
      { ...counts(100, 0, 320), reasoningTokens: 300 },
    ],
    [
      'Gemini, own names',
      [
        {
          choices: none,
          usageMetadata: {
            promptTokenCount: 100,
            candidatesTokenCount: 20,
            thoughtsTokenCount: 30,
            totalTokenCount: 150,
            cachedContentTokenCount: 40,
          },
        },
      ],
      counts(100, 40, 50),
    ],
    [
      'Moonshot: cached at the top',
      [usage({ prompt_tokens: 100, completion_tokens: 20, total_tokens: 120, cached_tokens: 70 })],
      counts(100, 70, 20),
    ],
    [
      'Moonshot: in the choice',
      [
        {
          choices: [
            {
              index: 0,
              delta: {},
              finish_reason: 'stop',
              usage: { prompt_tokens: 100, completion_tokens: 20, cached_tokens: 70 },
            },
          ],
        },
      ],
      counts(100, 70, 20),
    ],
    [
      'DeepSeek',
      [
        usage({
          prompt_tokens: 100,
          completion_tokens: 20,
          total_tokens: 120,
          prompt_cache_hit_tokens: 64,
          prompt_cache_miss_tokens: 36,
        }),
      ],
      counts(100, 64, 20),
    ],
    [
      'Anthropic: cache beside',
      [usage({ input_tokens: 10, output_tokens: 20, cache_read_input_tokens: 80, cache_creation_input_tokens: 5 })],
      counts(95, 80, 20),
    ],
    [
      'a gateway: cache inside',
      [usage({ prompt_tokens: 100, completion_tokens: 20, total_tokens: 120, cache_read_input_tokens: 80 })],
      counts(100, 80, 20),
    ],
    [
      'a gateway: cache beside, by the sum',
      [usage({ prompt_tokens: 100, completion_tokens: 20, total_tokens: 200, cache_read_input_tokens: 80 })],
      counts(180, 80, 20),
    ],
    [
      'a gateway: more cached than asked',
      [usage({ prompt_tokens: 10, completion_tokens: 20, total_tokens: 30, cache_read_input_tokens: 80 })],
      counts(90, 80, 20),
    ],
    ['Groq', [{ choices: none, x_groq: { usage: { prompt_tokens: 100, completion_tokens: 20 } } }], counts(100, 0, 20)],
    [
      'Groq, with null beside it',
      [{ choices: none, usage: null, x_groq: { usage: { prompt_tokens: 100, completion_tokens: 20 } } }],
      counts(100, 0, 20),
    ],
    [
      'Cohere',
      [{ choices: none, meta: { billed_units: { input_tokens: 100, output_tokens: 20 } } }],
      counts(100, 0, 20),
    ],
    ['llama.cpp', [{ choices: none, timings: { prompt_n: 30, cache_n: 70, predicted_n: 20 } }], counts(100, 70, 20)],
    ['Ollama', [{ choices: none, prompt_eval_count: 100, eval_count: 20 }], counts(100, 0, 20)],
    [
      'Bedrock',
      [
        {
          choices: none,
          'amazon-bedrock-invocationMetrics': {
            inputTokenCount: 30,
            outputTokenCount: 20,
            cacheReadInputTokenCount: 70,
          },
        },
      ],
      counts(100, 70, 20),
    ],
    ['only the sum', [usage({ prompt_tokens: 100, completion_tokens: null, total_tokens: 120 })], counts(100, 0, 20)],
    [
      'growing with each chunk',
      [usage({ prompt_tokens: 100, completion_tokens: 1 }), usage({ prompt_tokens: 100, completion_tokens: 20 })],
      counts(100, 0, 20),
    ],
    [
      'in two halves',
      [
        usage({ prompt_tokens: 100, completion_tokens: 0, prompt_tokens_details: { cached_tokens: 60 } }),
        usage({ completion_tokens: 20 }),
      ],
      counts(100, 60, 20),
    ],
    [
      'nothing after something',
      [usage({ prompt_tokens: 100, completion_tokens: 20 }), usage({ prompt_tokens: 0, completion_tokens: 0 })],
      counts(100, 0, 20),
    ],
    [
      'an empty one after something',
      [usage({ prompt_tokens: 100, completion_tokens: 20 }), usage({})],
      counts(100, 0, 20),
    ],
    ['nothing at all', [usage({ prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 })], null],
    ['nonsense', [usage({ prompt_tokens: -1, completion_tokens: 'many' })], null],
    ['none', [], null],
  ])('%s', async (_who, chunks, want) => {
    const got = await usageAfter(...chunks);
    if (want === null) expect(got).toBeNull();
    else expect(got).toMatchObject(want);
  });
});

describe('cost, as the endpoint itself tells it', () => {
  const tokens = { prompt_tokens: 100, completion_tokens: 20 };
  test.each<[who: string, chunk: object, dollars: number | null]>([
    ['OpenRouter', usage({ ...tokens, cost: 0.0123 }), 0.0123],
    ['OpenRouter, free', usage({ ...tokens, cost: 0 }), 0],
    [
      'OpenRouter, own key',
      usage({ ...tokens, cost: 0.001, is_byok: true, cost_details: { upstream_inference_cost: 0.02 } }),
      0.021,
    ],
    [
      'OpenRouter, not own key',
      usage({ ...tokens, cost: 0.02, is_byok: false, cost_details: { upstream_inference_cost: 0.02 } }),
      0.02,
    ],
    [
      'OpenRouter, nothing behind',
      usage({ ...tokens, cost: 0.02, is_byok: false, cost_details: { upstream_inference_cost: null } }),
      0.02,
    ],
    ['as text', usage({ ...tokens, cost: '0.0123' }), 0.0123],
    [
      'Perplexity',
      usage({ ...tokens, cost: { input_tokens_cost: 0.001, request_cost: 0.005, total_cost: 0.007 } }),
      0.007,
    ],
    ['xAI', usage({ ...tokens, cost_in_usd_ticks: 37_756_000 }), 0.0037756],
    ['DeepInfra', usage({ ...tokens, estimated_cost: 0.00042 }), 0.00042],
    ['Vercel, own key', usage({ ...tokens, cost: '0', market_cost: '0.0045' }), 0.0045],
    ['a gateway, beside the count', { ...usage(tokens), cost: 0.0031 }, 0.0031],
    ['total_cost', usage({ ...tokens, total_cost: 0.004 }), 0.004],
    ['not told', usage(tokens), null],
    ['told as null', usage({ ...tokens, cost: null }), null],
    ['told as nothing', usage({ ...tokens, cost: '' }), null],
  ])('%s', async (_who, last, dollars) => {
    const got = await usageAfter(last);
    if (dollars === null) expect(got?.reportedCost).toBeNull();
    else expect(got?.reportedCost).toBeCloseTo(dollars, 10);
  });
});
