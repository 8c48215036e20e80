import { describe, expect, test } from 'vitest';
import { failureOfResponse } from '@/lib/model/errors';
import { ENDPOINT } from './helpers';
import { ask } from './rule-endpoint';

/**
 * What endpoints really say, as error references and issue trackers quote them (2023-2026); ids and amounts are made up.
 * Words of a provider are facts.
 */
type Row = [who: string, status: number, body: unknown, mentions?: RegExp];

const error = (message: string, more: object = {}) => ({ error: { message, ...more } });

async function told(status: number, body: unknown) {
  return ask([{ status, body }]);
}

describe('no credit is left: told so, and not tried again', () => {
  test.each<Row>([
    [
      'OpenAI',
      429,
      error('You exceeded your current quota, please check your plan and billing details.', {
        type: 'insufficient_quota',
        code: 'insufficient_quota',
      }),
    ],
    [
      'OpenAI, hard limit',
      400,
      error('Billing hard limit has been reached', {
        type: 'invalid_request_error',
        code: 'billing_hard_limit_reached',
      }),
    ],
    [
      'OpenAI, inactive',
      429,
      error('Your account is not active, please check your billing details on our website.', {
        type: 'billing_not_active',
        code: 'billing_not_active',
      }),
    ],
    [
      'Perplexity',
      401,
      error('You exceeded your current quota, please check your plan and billing details.', {
        type: 'insufficient_quota',
        code: 401,
      }),
    ],
    [
      'Anthropic',
      400,
      {
        type: 'error',
        error: {
          type: 'invalid_request_error',
          message:
            'Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.',
        },
      },
    ],
    [
      'Anthropic, own limit',
      400,
      {
        type: 'error',
        error: {
          type: 'invalid_request_error',
          message:
            'You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.',
        },
      },
    ],
    ['DeepSeek', 402, error('Insufficient Balance', { type: 'unknown_error', code: 'invalid_request_error' })],
    [
      'OpenRouter',
      402,
      error('Insufficient credits. Add more using https://openrouter.ai/settings/credits', { code: 402 }),
    ],
    [
      'OpenRouter, too dear',
      402,
      error(
        'This request requires more credits, or fewer max_tokens. You requested up to 65536 tokens, but can only afford 1200.',
        { code: 402 },
      ),
    ],
    [
      'OpenRouter, prompt too dear',
      402,
      error(
        'Prompt tokens limit exceeded: 5000 > 3000. To increase, visit https://openrouter.ai/settings/credits and upgrade to a paid account',
        { code: 402 },
      ),
    ],
    [
      'OpenRouter, limit of the key',
      403,
      error('Key limit exceeded (total limit). Manage it using https://openrouter.ai/settings/keys', { code: 403 }),
    ],
    [
      'Moonshot',
      429,
      error('Your account org-0 <ak-0> is suspended, please check your plan and billing details', {
        type: 'exceeded_current_quota_error',
      }),
    ],
    ['Zhipu', 429, error('余额不足或无可用资源包,请充值。', { code: '1113' })],
    ['Zhipu, English', 429, error('Insufficient balance or no resource package. Please recharge.', { code: '1113' })],
    ['MiniMax, 200', 200, { base_resp: { status_code: 1008, status_msg: 'insufficient balance' } }],
    ['SiliconFlow', 403, { code: 30001, message: 'Sorry, your account balance is insufficient', data: null }],
    [
      'DashScope, free tier',
      403,
      error(
        'The free tier of the model has been exhausted. If you wish to continue access the model on a paid basis, please disable the "use free tier only" mode in the management console.',
        { code: 'AllocationQuota.FreeTierOnly', type: 'AllocationQuota.FreeTierOnly' },
      ),
    ],
    [
      'Volcengine',
      403,
      error('The request failed because your account has an overdue balance.', {
        code: 'AccountOverdueError',
        type: 'Forbidden',
      }),
    ],
    [
      'Volcengine, safe mode',
      429,
      error(
        'Your account [0] has reached the set inference limit for the [doubao] model, and the model service has been paused.',
        { code: 'SetLimitExceeded', type: 'TooManyRequests' },
      ),
    ],
    [
      'Hunyuan',
      400,
      {
        Response: {
          Error: { Code: 'FailedOperation.FreeResourcePackExhausted', Message: '免费资源包余量已用尽' },
          RequestId: '0',
        },
      },
    ],
    [
      'Fireworks',
      412,
      error(
        'Account acme is suspended, possibly due to reaching the monthly spending limit or failure to pay past invoices.',
        { code: 'PRECONDITION_FAILED' },
      ),
    ],
    [
      'xAI, limit of the month',
      429,
      {
        code: 'Some resource has been exhausted',
        error:
          'Your team 0 has either used all available credits or reached its monthly spending limit. To continue making API requests, please purchase more credits or raise your spending limit.',
      },
    ],
    [
      'Hugging Face',
      402,
      {
        error:
          'You have exceeded your monthly included credits for Inference Providers. Subscribe to PRO to get 20x more monthly included credits.',
      },
    ],
    [
      'Cohere, trial',
      429,
      {
        message:
          'You are using a Trial key, which is limited to 1000 API calls / month. You can continue to use the Trial key for free or upgrade to a Production key.',
      },
    ],
    [
      'NVIDIA',
      402,
      {
        status: 402,
        title: 'Payment Required',
        detail: "Account 'x': Cloud credits expired - Please contact NVIDIA representatives",
      },
    ],
    [
      'Together',
      429,
      error('Credit limit exceeded, please navigate to https://api.together.xyz/settings/billing to add credits.', {
        type: 'credit_limit',
      }),
    ],
    ['Novita', 403, { code: 403, reason: 'NOT_ENOUGH_BALANCE', message: 'not enough balance', metadata: {} }],
    ['DeepInfra', 402, { detail: { error: 'inference prohibited, please enter a payment method or top up' } }],
    [
      'Replicate',
      402,
      {
        title: 'Free time limit reached',
        detail: 'You have reached the free time limit. To continue using Replicate, set up billing.',
      },
    ],
    [
      'LiteLLM',
      400,
      error('ExceededBudget: User=default_user_id over budget. Spend=1.03, Budget=1.0', {
        type: 'budget_exceeded',
        code: '400',
      }),
    ],
    [
      'LiteLLM, as text',
      500,
      error(
        "litellm.RateLimitError: DeepseekException - Error code: 402 - {'error': {'message': 'Insufficient Balance'}}",
        { code: '500' },
      ),
    ],
    [
      'Gemini, no free quota',
      429,
      [
        {
          error: {
            code: 429,
            message:
              'You exceeded your current quota, please check your plan and billing details. * Quota exceeded for metric: generate_content_free_tier_requests, limit: 0, model: gemini-2.5-pro. Please retry in 34s.',
            status: 'RESOURCE_EXHAUSTED',
          },
        },
      ],
    ],
    [
      'Gemini, prepaid',
      429,
      error('Your prepayment credits are depleted. Please go to AI Studio to manage your billing.', {
        status: 'RESOURCE_EXHAUSTED',
        code: 429,
      }),
    ],
    [
      'Vertex',
      403,
      error('This API method requires billing to be enabled. Please enable billing on project #0.', {
        status: 'PERMISSION_DENIED',
        code: 403,
        details: [{ reason: 'BILLING_DISABLED' }],
      }),
    ],
    [
      'Groq, blocked',
      400,
      error('Your organization has reached its spend limit.', {
        code: 'blocked_api_access',
        type: 'invalid_request_error',
      }),
    ],
    ['Baidu', 403, error('账户欠费,请充值后使用', { code: 'account_overdue' })],
    ['a proxy, plain text', 402, 'Payment required'],
    ['a proxy, 403 in plain text', 403, 'Your API key has insufficient credits.'],
    ['in a stream', 200, 'data: {"error":{"message":"Insufficient credits","code":402}}\n\n'],
    ['wrapped twice', 500, error(JSON.stringify(error('You have no credits left', { code: 402 })))],
  ])('%s', async (_who, status, body) => {
    const got = await told(status, body);
    expect(got).toMatchObject({ kind: 'model-quota', retries: 0 });
    expect(got.bodies).toHaveLength(1);
    expect(got.sentence).toMatch(/no credit left/);
  });
});

describe('too long: never tried again as it is', () => {
  test.each<Row>([
    [
      'OpenAI',
      400,
      error(
        "This model's maximum context length is 8192 tokens. However, your messages resulted in 9000 tokens. Please reduce the length of the messages.",
        { code: 'context_length_exceeded' },
      ),
    ],
    [
      'OpenAI, Responses',
      400,
      error('Your input exceeds the context window of this model. Please adjust your input and try again.', {
        code: 'context_length_exceeded',
      }),
    ],
    [
      'OpenAI, string',
      400,
      error("Invalid 'messages[1].content': string too long. Expected a string with maximum length 10485760.", {
        code: 'string_above_max_length',
        param: 'messages[1].content',
      }),
    ],
    [
      'OpenAI, limits',
      400,
      error('Input tokens exceed the configured limit of 272000 tokens. Your messages resulted in 300000 tokens.', {
        code: 'context_length_exceeded',
      }),
    ],
    [
      'OpenAI, one request beyond a minute',
      429,
      error(
        'Request too large for gpt-4o on tokens per min (TPM): Limit 30000, Requested 45000. The input or output tokens must be reduced in order to run successfully.',
        { type: 'tokens', code: 'rate_limit_exceeded' },
      ),
    ],
    [
      'Groq, one request beyond a minute',
      413,
      error(
        'Request too large for model `openai/gpt-oss-120b` on tokens per minute (TPM): Limit 8000, Requested 9500, please reduce your message size and try again.',
        { type: 'tokens', code: 'rate_limit_exceeded' },
      ),
    ],
    [
      'Groq',
      400,
      error('Please reduce the length of the messages or completion.', {
        type: 'invalid_request_error',
        code: 'context_length_exceeded',
      }),
    ],
    [
      'Anthropic',
      400,
      {
        type: 'error',
        error: { type: 'invalid_request_error', message: 'prompt is too long: 213462 tokens > 200000 maximum' },
      },
    ],
    [
      'Anthropic, bytes',
      413,
      { type: 'error', error: { type: 'request_too_large', message: 'Request exceeds the maximum size' } },
    ],
    [
      'Gemini',
      400,
      [
        {
          error: {
            code: 400,
            message: 'The input token count (1196265) exceeds the maximum number of tokens allowed (1048575).',
            status: 'INVALID_ARGUMENT',
          },
        },
      ],
    ],
    [
      'Mistral',
      400,
      {
        object: 'error',
        message:
          'Prompt contains 40000 tokens and 0 draft tokens, too large for model with 32768 maximum context length',
        type: 'invalid_request_prompt',
        code: 3051,
      },
    ],
    [
      'Moonshot',
      400,
      error('Invalid request: Your request exceeded model token limit: 131072 (requested: 140000)', {
        type: 'invalid_request_error',
      }),
    ],
    [
      'MiniMax',
      400,
      {
        type: 'error',
        error: { type: 'bad_request_error', message: 'invalid params, context window exceeds limit (2013)' },
      },
    ],
    ['Zhipu, Chinese', 400, error('Prompt 超长', { code: '1261' })],
    [
      'DashScope',
      400,
      error('Range of input length should be [1, 30720]', {
        code: 'invalid_parameter_error',
        type: 'invalid_request_error',
      }),
    ],
    [
      'SiliconFlow',
      400,
      { code: 20015, message: 'length of prompt_tokens (40000) must be less than max_seq_len (32768).', data: null },
    ],
    [
      'Cohere',
      400,
      {
        message:
          'too many tokens: total number of tokens in the prompt cannot exceed 4081 - received 5000. Try using a shorter prompt, or enable prompt truncating.',
      },
    ],
    [
      'OpenRouter',
      400,
      error(
        "This endpoint's maximum context length is 8192 tokens. However, you requested about 20000 tokens (19000 of text input, 1000 in the output). Please reduce the length of either one.",
        { code: 400 },
      ),
    ],
    [
      'Fireworks',
      400,
      error('The prompt is too long: 140000, model maximum context length: 131071', { code: 'invalid_request_error' }),
    ],
    [
      'Together',
      422,
      error('Input validation error: `inputs` must have less than 4096 tokens. Given: 5000', {
        type: 'invalid_request_error',
      }),
    ],
    [
      'GitHub Models',
      413,
      error('Request body too large for gpt-4o model. Max size: 8000 tokens.', { code: 'tokens_limit_reached' }),
    ],
    [
      'GitHub Copilot',
      400,
      error('prompt token count of 99000 exceeds the limit of 90000', { code: 'model_max_prompt_tokens_exceeded' }),
    ],
    [
      'Cloudflare',
      400,
      {
        errors: [
          {
            message:
              'AiError: The estimated number of input and maximum output tokens (9000) exceeded this model context window limit (8000).',
            code: 5021,
          },
        ],
        success: false,
      },
    ],
    ['Snowflake', 400, { message: 'max tokens of 8192 exceeded', request_id: '0' }],
    ['Databricks', 400, { error_code: 'BAD_REQUEST', message: 'Input is too long for this model: 9000 tokens' }],
    [
      'vLLM',
      400,
      {
        object: 'error',
        message:
          "This model's maximum context length is 2048 tokens. However, you requested 3500 tokens in the messages, Please reduce the length of the messages.",
        type: 'BadRequestError',
        param: null,
        code: 400,
      },
    ],
    [
      'vLLM, engine',
      400,
      error(
        'The decoder prompt (length 5000) is longer than the maximum model length of 4096. Make sure that `max_model_len` is no smaller than the number of text tokens.',
      ),
    ],
    ['vLLM, nothing left', 400, error('max_tokens must be at least 1, got -512.')],
    [
      'llama.cpp, physical batch',
      500,
      error('input is too large to process. increase the physical batch size', { code: 500, type: 'server_error' }),
    ],
    [
      'llama.cpp, streamed',
      200,
      'data: {"error":{"code":400,"message":"the request exceeds the available context size (4096 tokens)","type":"exceed_context_size_error"}}\n\n',
    ],
    [
      'LM Studio',
      400,
      {
        error:
          'The number of tokens to keep from the initial prompt is greater than the context length. Try to load the model with a larger context length, or provide a shorter input',
      },
    ],
    [
      'LM Studio, streamed',
      200,
      'event: error\ndata: {"error":{"message":"Trying to keep the first 6269 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens, which is not enough."}}\n\n',
    ],
    ['Ollama', 400, error('input length exceeds maximum context length', { type: 'invalid_request_error' })],
    ['Ollama, 500', 500, error('the input length exceeds the context length', { type: 'api_error' })],
    [
      'text-generation-inference',
      422,
      {
        error:
          'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 5000 `inputs` tokens and 1000 `max_new_tokens`',
        error_type: 'validation',
      },
    ],
    ['TabbyAPI', 400, { detail: 'Context length 9000 is greater than max_seq_len 8192' }],
    ['GPT4All', 400, error('The prompt size exceeds the context window size and cannot be processed.')],
    [
      'LiteLLM',
      400,
      error('litellm.ContextWindowExceededError: AnthropicException - prompt is too long', { type: null, code: '400' }),
    ],
    [
      'Bedrock',
      400,
      {
        __type: 'ValidationException',
        message: 'The model returned the following errors: Input is too long for requested model.',
      },
    ],
    ['nginx', 413, '<html><head><title>413 Request Entity Too Large</title></head></html>'],
    ['a proxy, 500', 500, error('prompt is too long: 9000 tokens > 8000 maximum')],
  ])('%s', async (_who, status, body) => {
    expect(await told(status, body)).toMatchObject({ kind: 'model-too-long', retries: 0 });
  });
});

describe('a limit of requests or tokens is never a matter of length or credit', () => {
  test.each<Row>([
    [
      'OpenAI',
      429,
      error(
        'Rate limit reached for gpt-4o in organization org-0 on tokens per min (TPM): Limit 30000, Used 25000, Requested 9000. Please try again in 8s.',
        { type: 'tokens', code: 'rate_limit_exceeded' },
      ),
    ],
    [
      'Groq',
      429,
      error(
        'Rate limit reached for model `x` on tokens per day (TPD): Limit 100000, Used 99336, Requested 3100. Please try again in 35m4.2s. Need more tokens? Upgrade to Dev Tier today at https://console.groq.com/settings/billing',
        { type: 'tokens', code: 'rate_limit_exceeded' },
      ),
    ],
    [
      'Anthropic',
      429,
      {
        type: 'error',
        error: {
          type: 'rate_limit_error',
          message:
            "This request would exceed your organization's rate limit of 30,000 input tokens per minute. Please reduce the prompt length or the maximum tokens requested, or try again later.",
        },
      },
    ],
    [
      'Azure',
      429,
      error(
        'Requests to the ChatCompletions_Create Operation under Azure OpenAI API have exceeded token rate limit of your current OpenAI S0 pricing tier. Please retry after 22 seconds. Please go here: https://aka.ms/oai/quotaincrease if you would like to further increase the default rate limit.',
        { code: '429' },
      ),
    ],
    ['Azure API Management', 429, { statusCode: 429, message: 'Rate limit is exceeded. Try again in 30 seconds.' }],
    [
      'Bedrock, gateway',
      400,
      {
        detail:
          'An error occurred (ThrottlingException) when calling the Converse operation: Too many tokens, please wait before trying again.',
      },
    ],
    ['Bedrock, 503', 503, { message: 'ThrottlingException: Too many tokens, please wait before trying again.' }],
    [
      'Cerebras, day',
      429,
      {
        message: 'Tokens per day limit exceeded - too many tokens processed.',
        type: 'too_many_tokens_error',
        param: 'quota',
        code: 'token_quota_exceeded',
      },
    ],
    [
      'Gemini',
      429,
      [
        {
          error: {
            code: 429,
            message:
              'You exceeded your current quota, please check your plan and billing details. * Quota exceeded for metric: generativelanguage.googleapis.com/generate_content_free_tier_input_token_count, limit: 250000. Please retry in 34.4s.',
            status: 'RESOURCE_EXHAUSTED',
          },
        },
      ],
    ],
    ['Mistral', 429, { message: 'Requests rate limit exceeded' }],
    [
      'Moonshot',
      429,
      error('Your account org-0<ak-0> request reached organization max RPM: 3, please try again after 1 seconds', {
        type: 'rate_limit_reached_error',
      }),
    ],
    ['Zhipu, times', 429, error('您当前使用该API的频率过高，请降低频率', { code: '1303' })],
    [
      'Zhipu, plan',
      429,
      error('Usage limit reached for 5 hour. Your limit will reset at 2026-11-25 13:00:00', { code: '1308' }),
    ],
    [
      'SiliconFlow',
      429,
      { code: 50505, message: 'Request was rejected due to rate limiting. TPM limit reached.', data: null },
    ],
    ['DashScope', 429, error('Requests rate limit exceeded, please try again later.', { code: 'limit_requests' })],
    [
      'DashScope, tokens',
      429,
      error(
        'You exceeded your current quota. For details, see: https://help.aliyun.com/zh/model-studio/error-code#token-limit',
        { code: 'insufficient_quota', type: 'insufficient_quota' },
      ),
    ],
    [
      'OpenRouter, free',
      429,
      error('Rate limit exceeded: free-models-per-day. Add 10 credits to unlock 1000 free model requests per day', {
        code: 429,
        metadata: { headers: { 'X-RateLimit-Reset': '1795737600000' } },
      }),
    ],
    [
      'OpenRouter, upstream',
      429,
      error('Provider returned error', {
        code: 429,
        metadata: { raw: 'x is temporarily rate-limited upstream. Please retry shortly' },
      }),
    ],
    [
      'GitHub Models',
      429,
      error('Rate limit of 50 per 86400s exceeded for UserByModelByDay. Please wait 83000 seconds before retrying.', {
        code: 'RateLimitReached',
      }),
    ],
    ['Cohere, trial', 429, { message: 'You are using a Trial key, which is limited to 20 API calls / minute.' }],
    [
      'Databricks',
      429,
      {
        error_code: 'REQUEST_LIMIT_EXCEEDED',
        message: 'Exceeded workspace input tokens per minute rate limit for databricks-x.',
      },
    ],
    ['Baidu', 200, { error_code: 17, error_msg: 'Open api daily request limit reached' }],
    ['MiniMax, 200', 200, { base_resp: { status_code: 1002, status_msg: 'rate limit exceeded' } }],
    [
      'LiteLLM',
      429,
      error('Max parallel request limit reached. Crossed TPM / RPM / Max Parallel Request Limit', {
        type: 'None',
        code: '429',
      }),
    ],
    ['Ollama, cloud', 429, { error: "you've reached your hourly usage limit, please upgrade to continue" }],
    ['wrapped in a 500', 500, error('Rate limit exceeded', { code: 429 })],
    ['in a stream', 200, 'data: {"error":{"message":"Too many requests","type":"rate_limit_error"}}\n\n'],
  ])('%s', async (_who, status, body) => {
    expect((await told(status, body)).kind).toBe('model-rate-limited');
  });
});

describe('a wait is told as people say it, and a long one is not sat through', () => {
  test.each<[who: string, status: number, body: unknown, says: RegExp, headers?: Record<string, string>]>([
    [
      'Groq, half an hour',
      429,
      error(
        'Rate limit reached on tokens per day (TPD): Limit 100, Used 99, Requested 3. Please try again in 35m4.2s.',
      ),
      /asks to wait 36 min\./,
    ],
    [
      'Groq, hours',
      429,
      error('Rate limit reached on requests per day (RPD). Please try again in 2h5m10s.'),
      /asks to wait 2 h 6 min\./,
    ],
    [
      'GitHub, a day',
      429,
      error('Rate limit of 50 per 86400s exceeded. Please wait 83000 seconds before retrying.'),
      /asks to wait 23 h 4 min\./,
    ],
    [
      'API Management',
      403,
      { statusCode: 403, message: 'Out of call volume quota. Quota will be replenished in 12:34:56.' },
      /asks to wait 12 h 35 min\./,
    ],
    [
      'Zhipu, a moment',
      429,
      error('Usage limit reached for 5 hour. Your limit will reset at 2026-11-25 13:00:00'),
      /asks to wait 3 h\./,
    ],
    ['header', 429, error('Slow down'), /asks to wait 60 min\./, { 'retry-after': '3600' }],
    [
      'OpenAI headers',
      429,
      error('Rate limit reached'),
      /asks to wait 6 min\./,
      { 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '6m0s' },
    ],
    [
      'Bedrock, a day',
      429,
      { detail: 'ThrottlingException: Too many tokens per day, please wait before trying again.' },
      /allows in one day is used up\. Try again tomorrow/,
    ],
    [
      'Gemini, a day',
      429,
      [
        {
          error: {
            code: 429,
            message: 'You exceeded your current quota.',
            status: 'RESOURCE_EXHAUSTED',
            details: [
              { violations: [{ quotaId: 'GenerateRequestsPerDayPerProjectPerModel-FreeTier' }] },
              { retryDelay: '34s' },
            ],
          },
        },
      ],
      /one day is used up/,
    ],
    [
      'OpenRouter, until midnight',
      429,
      error('Rate limit exceeded: free-models-per-day', {
        code: 429,
        metadata: { headers: { 'X-RateLimit-Reset': String(Date.parse('2026-11-26T00:00:00Z')) } },
      }),
      /asks to wait 14 h\./,
    ],
    [
      'Ollama, an hour',
      429,
      { error: "you've reached your hourly usage limit" },
      /one hour is used up\. Try again in an hour/,
    ],
    ['Zhipu, a week', 429, error('Weekly usage limit reached'), /next week/],
  ])('%s', async (_who, status, body, says, headers) => {
    const got = await ask([{ status, body, ...(headers ? { headers } : {}) }]);
    expect(got).toMatchObject({ kind: 'model-rate-limited', retries: 0 });
    expect(got.sentence).toMatch(says);
    expect(got.sentence).not.toMatch(/asks to wait \d{4,} s/);
  });

  test.each([
    ['seconds', 'Rate limit reached. Please try again in 4.2s.', 4.2],
    ['milliseconds', 'Rate limit reached. Please try again in 120ms.', 0.12],
    ['words', 'Rate limit exceeded. Please retry after 22 seconds.', 22],
    ['no unit', 'Too many requests. Retry after 7', 7],
  ])('a short one is: %s', async (_unit, message, seconds) => {
    const got = await told(429, error(message));
    expect(got.failure?.retryAfterSeconds).toBe(seconds);
    expect(got.retries).toBe(2);
  });
});

describe('keys, rights, models, places: the reason is passed on', () => {
  test.each<[who: string, status: number, body: unknown, kind: string, mentions: RegExp]>([
    [
      'OpenAI, wrong',
      401,
      error('Incorrect API key provided: sk-0000****0000.', { code: 'invalid_api_key' }),
      'model-key-rejected',
      /refused the API key/,
    ],
    [
      'OpenAI, deactivated',
      401,
      error('The OpenAI account associated with this API key has been deactivated.', { code: 'account_deactivated' }),
      'model-key-rejected',
      /deactivated/,
    ],
    [
      'OpenAI, restricted',
      403,
      error('You have insufficient permissions for this operation. Missing scopes: api.model.read.'),
      'model-forbidden',
      /Missing scopes/,
    ],
    [
      'OpenAI, member',
      401,
      error('You must be a member of an organization to use the API.'),
      'model-forbidden',
      /member of an organization/,
    ],
    [
      'OpenAI, project',
      403,
      error('Project `proj_0` does not have access to model `gpt-9`', { code: 'model_not_found' }),
      'model-forbidden',
      /does not have access to model/,
    ],
    [
      'OpenAI, either',
      404,
      error('The model `gpt-9` does not exist or you do not have access to it.', { code: 'model_not_found' }),
      'model-not-found',
      /this key may not use it/,
    ],
    [
      'OpenAI, region',
      403,
      error('Country, region, or territory not supported', { code: 'unsupported_country_region_territory' }),
      'model-forbidden',
      /region/,
    ],
    [
      'OpenAI, verification',
      400,
      error('Your organization must be verified to use the model `x`.'),
      'model-forbidden',
      /must be verified/,
    ],
    [
      'Anthropic, organisation',
      403,
      { type: 'error', error: { type: 'permission_error', message: 'This organization has been disabled.' } },
      'model-key-rejected',
      /disabled/,
    ],
    [
      'Anthropic, browser',
      401,
      {
        type: 'error',
        error: {
          type: 'authentication_error',
          message: 'CORS requests are not allowed for this Organization because of its custom retention settings',
        },
      },
      'model-forbidden',
      /CORS requests/,
    ],
    [
      'Gemini, expired',
      400,
      [
        {
          error: {
            code: 400,
            message: 'API key expired. Please renew the API key.',
            status: 'INVALID_ARGUMENT',
            details: [{ reason: 'API_KEY_INVALID' }],
          },
        },
      ],
      'model-key-rejected',
      /expired/,
    ],
    [
      'Gemini, leaked',
      403,
      [
        {
          error: {
            code: 403,
            message: 'Your API key was reported as leaked. Please use another API key.',
            status: 'PERMISSION_DENIED',
          },
        },
      ],
      'model-key-rejected',
      /leaked/,
    ],
    [
      'Gemini, suspended',
      403,
      [
        {
          error: {
            code: 403,
            message: "Permission denied: Consumer 'api_key:0' has been suspended.",
            status: 'PERMISSION_DENIED',
            details: [{ reason: 'CONSUMER_SUSPENDED' }],
          },
        },
      ],
      'model-key-rejected',
      /suspended/,
    ],
    [
      'Gemini, place',
      400,
      [
        {
          error: {
            code: 400,
            message: 'User location is not supported for the API use.',
            status: 'FAILED_PRECONDITION',
          },
        },
      ],
      'model-forbidden',
      /location/,
    ],
    [
      'Gemini, referer',
      403,
      [{ error: { code: 403, message: 'Requests from referer <empty> are blocked.', status: 'PERMISSION_DENIED' } }],
      'model-forbidden',
      /referer/,
    ],
    [
      'xAI, blocked',
      403,
      {
        code: 'The caller does not have permission to execute the specified operation',
        error: 'The API key xai-0 is currently blocked',
      },
      'model-key-rejected',
      /blocked/,
    ],
    [
      'xAI, wrong',
      400,
      { code: 'Client specified an invalid argument', error: 'Incorrect API key provided: xa***0.' },
      'model-key-rejected',
      /refused the API key/,
    ],
    [
      'Azure, wrong',
      401,
      error('Access denied due to invalid subscription key or wrong API endpoint.', { code: '401' }),
      'model-key-rejected',
      /wrong API endpoint/,
    ],
    [
      'Azure, network',
      403,
      error('Access denied due to Virtual Network/Firewall rules.', { code: '403' }),
      'model-forbidden',
      /Firewall/,
    ],
    [
      'Azure, deployment',
      404,
      error('The API deployment for this resource does not exist.', { code: 'DeploymentNotFound' }),
      'model-not-found',
      /deployment/,
    ],
    [
      'Moonshot, expired',
      401,
      error('Invalid Authentication', { type: 'invalid_authentication_error' }),
      'model-key-rejected',
      /Invalid Authentication/,
    ],
    [
      'Moonshot, model',
      404,
      error('Not found the model kimi-9 or Permission denied', { type: 'resource_not_found_error' }),
      'model-not-found',
      /Permission denied/,
    ],
    ['Zhipu, locked', 401, error('您的账户已被锁定，请联系客服解锁。', { code: '1112' }), 'model-key-rejected', /锁定/],
    ['Zhipu, right', 403, error('您无权访问该模型', { code: '1220' }), 'model-forbidden', /无权/],
    ['Zhipu, model', 400, error('模型不存在，请检查模型代码。', { code: '1211' }), 'model-not-found', /模型不存在/],
    ['SiliconFlow, text', 401, '"Invalid token"', 'model-key-rejected', /Invalid token/],
    [
      'SiliconFlow, model',
      400,
      { code: 20012, message: 'Model does not exist. Please check it carefully.', data: null },
      'model-not-found',
      /does not exist/,
    ],
    [
      'Volcengine, not opened',
      404,
      error(
        'Your account 0 has not activated the model doubao. Please activate the model service in the Ark Console.',
        { code: 'ModelNotOpen' },
      ),
      'model-forbidden',
      /activate/,
    ],
    [
      'DashScope, right',
      403,
      error('Model access denied.', { code: 'Model.AccessDenied' }),
      'model-forbidden',
      /Model access denied/,
    ],
    [
      'LiteLLM, model',
      401,
      error("key not allowed to access model. This key can only access models=['a']. Tried to access b", {
        type: 'key_model_access_denied',
      }),
      'model-forbidden',
      /can only access/,
    ],
    [
      'LiteLLM, expired',
      400,
      error('Authentication Error - Expired Key. Key Expiry time 2026-01-01 and current time 2026-11-25', {
        type: 'expired_key',
      }),
      'model-key-rejected',
      /Expired Key/,
    ],
    [
      'LiteLLM, name',
      400,
      error('Invalid model name passed in model=x. Call `/v1/models` to view available models for your key.'),
      'model-not-found',
      /Invalid model name/,
    ],
    [
      'Perplexity, name',
      400,
      error("Invalid model 'x'. Permitted models can be found in the documentation.", { type: 'invalid_model' }),
      'model-not-found',
      /Permitted models/,
    ],
    [
      'NVIDIA, function',
      404,
      { status: 404, title: 'Not Found', detail: "Function '0': Not found for account '0'" },
      'model-not-found',
      /Not found for account/,
    ],
    [
      'Hugging Face, rights',
      403,
      {
        error:
          'This authentication method does not have sufficient permissions to call Inference Providers on behalf of user x',
      },
      'model-forbidden',
      /sufficient permissions/,
    ],
    [
      'Hugging Face, providers',
      400,
      error("The requested model 'x' is not supported by any provider you have enabled.", {
        code: 'model_not_supported',
      }),
      'model-not-found',
      /provider you have enabled/,
    ],
    [
      'LM Studio, none loaded',
      404,
      error('No models loaded. Please load a model in the developer page or use the `lms load` command.', {
        type: 'invalid_request_error',
      }),
      'model-not-found',
      /load a model/,
    ],
    [
      'Bedrock, access',
      403,
      { message: "You don't have access to the model with the specified model ID." },
      'model-forbidden',
      /have access to the model/,
    ],
    [
      'Bedrock, token',
      403,
      { __type: 'ExpiredTokenException', message: 'The security token included in the request is expired' },
      'model-key-rejected',
      /expired/,
    ],
    [
      'DeepSeek, filter',
      400,
      error('Content Exists Risk', { type: 'invalid_request_error' }),
      'answer-filtered',
      /content filter/,
    ],
    [
      'DashScope, filter',
      400,
      error('Input data may contain inappropriate content.', { code: 'data_inspection_failed' }),
      'answer-filtered',
      /content filter/,
    ],
    [
      'llama.cpp, loading',
      503,
      error('Loading model', { type: 'unavailable_error', code: 503 }),
      'model-unavailable',
      /Loading model/,
    ],
  ])('%s', async (_who, status, body, kind, mentions) => {
    const got = await told(status, body);
    expect(got.kind).toBe(kind);
    expect(got.sentence).toMatch(mentions);
  });
});

describe('a data policy keeps everybody away who runs the model', () => {
  test.each<Row>([
    [
      'guardrail',
      404,
      error(
        'No endpoints available matching your guardrail restrictions and data policy. Configure: https://openrouter.ai/settings/privacy',
        { code: 404 },
      ),
    ],
    [
      'free models',
      404,
      error(
        'No endpoints found matching your data policy (Free model publication). Configure: https://openrouter.ai/settings/privacy',
        { code: 404 },
      ),
    ],
    [
      'training',
      502,
      {
        error:
          'Paid model training violation (account settings): 1 endpoint excluded (configurable at https://openrouter.ai/settings/privacy)',
      },
    ],
    ['zero retention', 404, error('No endpoints found that support zero data retention (ZDR).', { code: 404 })],
    [
      'a router behind another',
      404,
      {
        status: 'failure',
        message: 'openrouter error: No endpoints available matching your data policy.',
        error: error('openrouter error: No endpoints available matching your data policy.').error,
      },
    ],
  ])('%s', async (_who, status, body) => {
    const got = await told(status, body);
    expect(got).toMatchObject({ kind: 'model-data-policy', retries: 0 });
    expect(got.sentence).toMatch(/privacy settings \(data policy\)/);
  });
});

describe('memory', () => {
  test.each<Row>([
    [
      'Ollama',
      500,
      error('model requires more system memory (8.0 GiB) than is available (4.5 GiB)', { type: 'api_error' }),
    ],
    ['Ollama, graphics', 500, { error: 'llama runner process has terminated: cudaMalloc failed: out of memory' }],
    ['Ollama, killed', 500, { error: 'llama runner process has terminated: signal: killed' }],
    [
      'LM Studio',
      400,
      { error: 'Failed to load model. Error: Model loading was stopped due to insufficient system resources.' },
    ],
    [
      'vLLM',
      500,
      {
        object: 'error',
        message: 'CUDA out of memory. Tried to allocate 2.00 GiB',
        type: 'InternalServerError',
        code: 500,
      },
    ],
    ['llama.cpp', 500, error('failed to allocate buffer for kv cache', { code: 500 })],
    ['LocalAI', 500, error('rpc error: code = Unknown desc = unable to allocate CUDA0 buffer')],
    ['in a stream', 200, 'data: {"error":"ggml_backend: not enough memory"}\n\n'],
  ])('%s', async (_who, status, body) => {
    const got = await told(status, body);
    expect(got).toMatchObject({ kind: 'model-no-memory', retries: 0 });
    expect(got.sentence).toMatch(/has not enough memory/);
  });
});

test('whatever an endpoint says, it is read in no time', () => {
  const words = [
    'tokens ',
    'your ',
    'exceeded ',
    'input ',
    '1 ',
    'model ',
    'a',
    '{"error":',
    '[',
    '超',
    'try again in ',
    '\\"',
  ];
  for (const word of words) {
    for (const length of [20_000, 80_000]) {
      const message = word.repeat(length / word.length);
      const bodies = [
        JSON.stringify(error(message)),
        message,
        JSON.stringify({ detail: [{ loc: [message], msg: message }] }),
      ];
      const start = performance.now();
      for (const body of bodies) failureOfResponse({ status: 400, body, headers: new Headers() }, ENDPOINT, 0);
      expect(performance.now() - start, word).toBeLessThan(200);
    }
  }
});
