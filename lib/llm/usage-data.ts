/**
 * Where endpoints tell what a request took, as paths into `usage` or into the chunk that stands for it. Sources: API
 * references and recordings of OpenAI, Anthropic, Gemini, Moonshot, DeepSeek, Groq, xAI, Perplexity, Cohere, OpenRouter,
 * DeepInfra, Bedrock, llama.cpp, Ollama and their gateways, 2024-2026.
 */
export const PLACES = {
  input: [
    'prompt_tokens',
    'input_tokens',
    'promptTokenCount',
    'inputTokenCount',
    'inputTokens',
    'prompt_eval_count',
    'prompt_n',
  ],
  output: [
    'completion_tokens',
    'output_tokens',
    'candidatesTokenCount',
    'outputTokenCount',
    'outputTokens',
    'eval_count',
    'predicted_n',
  ],
  total: ['total_tokens', 'totalTokenCount', 'totalTokens'],
  /** Part of the input. */
  cached: [
    'prompt_tokens_details.cached_tokens',
    'input_tokens_details.cached_tokens',
    'prompt_tokens_details.cache_read_input_tokens',
    'cached_tokens',
    'prompt_cache_hit_tokens',
    'cached_prompt_tokens',
    'cachedContentTokenCount',
    'num_cached_tokens',
  ],
  /** Part of the input in OpenAI's counting, beside it in Anthropic's. */
  cacheRead: [
    'cache_read_input_tokens',
    'cacheReadInputTokenCount',
    'cacheReadInputTokens',
    'cache_read_tokens',
    'cache_n',
  ],
  cacheWritten: [
    'cache_creation_input_tokens',
    'prompt_tokens_details.cache_creation_input_tokens',
    'cacheWriteInputTokenCount',
    'cacheWriteInputTokens',
  ],
  reasoning: [
    'completion_tokens_details.reasoning_tokens',
    'output_tokens_details.reasoning_tokens',
    'reasoning_tokens',
    'thoughtsTokenCount',
    'thinking_tokens',
  ],
  /** US dollars. */
  cost: ['cost', 'cost.total_cost', 'total_cost', 'total_cost_usd', 'cost_usd', 'estimated_cost', 'market_cost'],
  /** US dollars that somebody behind a router bills by himself. */
  upstream: ['cost_details.upstream_inference_cost'],
  /** 10,000,000,000 of them are a dollar (xAI). */
  ticks: ['cost_in_usd_ticks'],
} as const;

/** Where in a chunk the usage stands, where it is not `usage`. The last one is the chunk itself (llama.cpp, Ollama). */
export const ELSEWHERE = [
  'x_groq.usage',
  'choices.0.usage',
  'choices.0.delta.usage',
  'choices.0.message.usage',
  'usageMetadata',
  'usage_metadata',
  'amazon-bedrock-invocationMetrics',
  'meta.billed_units',
  'meta.tokens',
  'meta.usage',
  'response.usage',
  'data.usage',
  'timings',
  '',
] as const;
