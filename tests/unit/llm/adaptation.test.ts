import { describe, expect, test } from 'vitest';
import { type Answering, ask } from './rule-endpoint';

const refuse = (when: string, message: string, more: Partial<Answering> & { error?: object } = {}): Answering => {
  const { error, ...rule } = more;
  return { when, status: 400, body: { error: { message, type: 'invalid_request_error', ...error } }, ...rule };
};
const schema = { equals: 'json_schema' };

describe('an endpoint that takes no answer schema is asked in a simpler way, once each', () => {
  test.each<[who: string, rules: Answering[], formats: (string | undefined)[]]>([
    [
      'Groq',
      [refuse('response_format.type', 'This model does not support response format `json_schema`.', schema)],
      ['json_schema', 'json_object'],
    ],
    [
      'Novita, through a router',
      [refuse('response_format', 'model: deepseek/r1 does not support feature: structured-outputs')],
      ['json_schema', 'json_object', undefined],
    ],
    [
      'LM Studio',
      [
        refuse('response_format.type', "'response_format.type' must be 'json_schema' or 'text'", {
          equals: 'json_object',
        }),
        refuse('response_format', 'Structured output is not supported by this engine'),
      ],
      ['json_schema', 'json_object', undefined],
    ],
    [
      'SiliconFlow',
      [
        {
          when: 'response_format',
          status: 400,
          body: { code: 20024, message: 'Json mode is not supported for this model.', data: null },
        },
      ],
      ['json_schema', 'json_object', undefined],
    ],
    [
      'DashScope',
      [
        refuse('response_format', 'Json mode response is not supported when enable_thinking is true', {
          error: { code: 'invalid_parameter_error' },
        }),
      ],
      ['json_schema', 'json_object', undefined],
    ],
    [
      'DashScope, word',
      [
        refuse('response_format.type', 'json_schema is not supported', schema),
        refuse(
          'response_format',
          "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
        ),
      ],
      ['json_schema', 'json_object', undefined],
    ],
    [
      'OpenRouter',
      [refuse('response_format', 'No endpoints found that can handle the requested parameters.', { status: 404 })],
      ['json_schema', undefined],
    ],
    [
      'OpenRouter, named',
      [refuse('response_format', 'No endpoints found that support the requested response_format.', { status: 404 })],
      ['json_schema', 'json_object', undefined],
    ],
    [
      'llama.cpp',
      [
        refuse('response_format', 'Failed to initialize samplers: failed to parse grammar', {
          status: 500,
          error: { type: 'server_error' },
        }),
      ],
      ['json_schema', 'json_object', undefined],
    ],
    [
      'vLLM',
      [
        refuse('response_format', 'The grammar backend failed to compile the JSON schema', {
          error: { type: 'BadRequestError' },
        }),
      ],
      ['json_schema', 'json_object', undefined],
    ],
    [
      'FastAPI',
      [
        {
          when: 'response_format',
          status: 422,
          body: { detail: [{ loc: ['body', 'response_format', 'type'], msg: "Input should be 'text'" }] },
        },
      ],
      ['json_schema', 'json_object', undefined],
    ],
    [
      'Gemini',
      [
        refuse(
          'response_format.type',
          'Invalid JSON payload received. Unknown name "additionalProperties" at \'generation_config.response_schema\': Cannot find field.',
          schema,
        ),
      ],
      ['json_schema', 'json_object'],
    ],
    [
      'Groq, what it made of it',
      [
        refuse(
          'response_format.type',
          "Failed to generate JSON. Please adjust your prompt. See 'failed_generation' for more details.",
          { ...schema, error: { code: 'json_validate_failed' } },
        ),
      ],
      ['json_schema', 'json_object'],
    ],
    [
      'a number and nothing else',
      [
        {
          when: 'response_format',
          status: 400,
          body: { error: { code: '1210', message: 'API 调用参数有误，请检查文档。' } },
        },
      ],
      ['json_schema', undefined],
    ],
    ['no body at all', [{ when: 'response_format', status: 400, body: '' }], ['json_schema', undefined]],
    [
      'inside a 200',
      [{ when: 'response_format', status: 200, body: { error: 'response_format is not supported' } }],
      ['json_schema', 'json_object', undefined],
    ],
    [
      'inside a stream',
      [
        {
          when: 'response_format',
          status: 200,
          body: 'data: {"error":{"message":"This response_format type is unavailable now"}}\n\n',
        },
      ],
      ['json_schema', 'json_object', undefined],
    ],
    [
      'in the words of somebody behind',
      [
        refuse('response_format', 'Provider returned error', {
          error: {
            code: 400,
            metadata: { raw: JSON.stringify({ error: { message: 'Unsupported', param: 'response_format' } }) },
          },
        }),
      ],
      ['json_schema', 'json_object', undefined],
    ],
  ])('%s', async (_who, rules, formats) => {
    const got = await ask(rules);
    expect(got).toMatchObject({ kind: 'OK', text: 'OK', retries: 0 });
    const types = got.bodies.map(({ response_format: format }) => (format as { type: string } | undefined)?.type);
    expect(types).toEqual(formats);
  });
});

describe('one that does not stream is asked for the whole answer', () => {
  test.each<[who: string, rule: Answering]>([
    [
      'OpenAI, unverified',
      refuse(
        'stream',
        'Your organization must be verified to stream this model. Please go to: https://platform.openai.com/settings/organization/general',
        { error: { param: 'stream', code: 'unsupported_value' } },
      ),
    ],
    [
      'the same, through a router',
      refuse('stream', 'Provider returned error', {
        error: {
          code: 400,
          metadata: {
            raw: '{"error":{"message":"Your organization must be verified to stream this model.","param":"stream"}}',
          },
        },
      }),
    ],
    ['Bedrock', { when: 'stream', status: 400, body: { message: 'The model is unsupported for streaming' } }],
    ['a gateway', { when: 'stream', status: 501, body: { error: 'Streaming is not implemented' } }],
    ['a gateway, 200', { when: 'stream', status: 200, body: { error: { message: 'stream=true is not supported' } } }],
    [
      'FastAPI',
      {
        when: 'stream',
        status: 422,
        body: { detail: [{ loc: ['body', 'stream'], msg: 'Extra inputs are not permitted' }] },
      },
    ],
  ])('%s', async (_who, rule) => {
    const got = await ask([rule]);
    expect(got).toMatchObject({ kind: 'OK', text: 'OK', retries: 0 });
    expect(got.bodies).toHaveLength(2);
    expect(got.bodies[1]).not.toHaveProperty('stream');
    expect(got.bodies[1]).not.toHaveProperty('stream_options');
    expect(got.bodies[1]).toHaveProperty('response_format');
  });
});

describe('a parameter that is refused is left out or replaced', () => {
  test.each<[who: string, rules: Answering[], last: object, absent: string[]]>([
    [
      'the newer cap',
      [
        refuse(
          'max_completion_tokens',
          "Unsupported parameter: 'max_completion_tokens' is not supported with this model.",
        ),
      ],
      { max_tokens: 5096 },
      ['max_completion_tokens'],
    ],
    [
      'the newer cap, Mistral',
      [
        {
          when: 'max_completion_tokens',
          status: 422,
          body: { detail: [{ loc: ['body', 'max_completion_tokens'], msg: 'Extra inputs are not permitted' }] },
        },
      ],
      { max_tokens: 5096 },
      ['max_completion_tokens'],
    ],
    [
      'a cap that is too large',
      [
        refuse(
          'max_completion_tokens',
          'max_tokens is too large: 5096. This model supports at most 4096 completion tokens.',
          { error: { param: 'max_tokens' } },
        ),
      ],
      {},
      ['max_completion_tokens', 'max_tokens'],
    ],
    [
      'a cap out of range',
      [refuse('max_completion_tokens', 'Range of max_tokens should be [1, 2048]')],
      {},
      ['max_completion_tokens', 'max_tokens'],
    ],
    [
      'room for the answer beyond the context',
      [
        refuse(
          'max_completion_tokens',
          "This model's maximum context length is 4096 tokens. However, you requested 6096 tokens (1000 in the messages, 5096 in the completion). Please reduce the length of the messages or completion.",
        ),
      ],
      {},
      ['max_completion_tokens', 'max_tokens'],
    ],
    [
      'the same, text-generation-inference',
      [
        {
          when: 'max_completion_tokens',
          status: 422,
          body: {
            error:
              'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 1000 `inputs` tokens and 5096 `max_new_tokens`',
          },
        },
      ],
      {},
      ['max_completion_tokens', 'max_tokens'],
    ],
    ['temperature', [refuse('temperature', '`temperature` is deprecated for this model.')], {}, ['temperature']],
    [
      'usage in the stream',
      [refuse('stream_options', "Extra inputs are not permitted, field: 'stream_options'")],
      { stream: true },
      ['stream_options'],
    ],
    [
      'usage in the stream, 500',
      [refuse('stream_options', 'Unknown field include_usage', { status: 500 })],
      { stream: true },
      ['stream_options'],
    ],
    [
      'all of it',
      [refuse('temperature', 'unsupported parameters')],
      { stream: true },
      ['temperature', 'response_format', 'stream_options'],
    ],
  ])('%s', async (_who, rules, last, absent) => {
    const got = await ask(rules);
    expect(got).toMatchObject({ kind: 'OK', text: 'OK', retries: 0 });
    expect(got.bodies).toHaveLength(2);
    expect(got.bodies[1]).toMatchObject(last);
    for (const name of absent) expect(got.bodies[1]).not.toHaveProperty(name);
  });
});

describe('what no leaving out can cure ends', () => {
  test.each<[who: string, rule: Answering, kind: string, requests: number]>([
    [
      'a request that is always bad',
      { status: 400, body: { error: { message: 'Bad request' } } },
      'model-bad-request',
      2,
    ],
    [
      'a format that is always blamed',
      { status: 400, body: { error: { message: 'response_format is wrong' } } },
      'model-bad-request',
      4,
    ],
    [
      'a model that is not there',
      { status: 404, body: { error: { message: 'model "x" not found, try pulling it first' } } },
      'model-not-found',
      1,
    ],
    [
      'a key without rights',
      { status: 403, body: { error: { message: 'Not allowed to use this model' } } },
      'model-forbidden',
      1,
    ],
    [
      'a prompt that is too long by itself',
      {
        status: 400,
        body: {
          error: {
            message:
              'maximum context length is 4096 tokens. However, you requested 9096 tokens (4000 in the messages, 5096 in the completion)',
          },
        },
      },
      'model-too-long',
      1,
    ],
  ])('%s', async (_who, rule, kind, requests) => {
    const got = await ask([rule]);
    expect(got.kind).toBe(kind);
    expect(got.bodies).toHaveLength(requests);
  });
});
