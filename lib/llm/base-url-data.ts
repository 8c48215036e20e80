import { KEYED_HOSTS } from './provider-hosts-data';

/**
 * Where vendors keep their OpenAI-compatible API. `path` stands for whatever else is pasted with the host: another
 * operation, their own protocol, a doubled version. `also`: other paths that are right. Source: the vendors' API references,
 * as read in November 2026.
 */
export const KNOWN_PATHS: readonly { host: RegExp; path: string; also?: RegExp }[] = [
  { host: KEYED_HOSTS.openai, path: '/v1' },
  { host: KEYED_HOSTS.anthropic, path: '/v1' },
  { host: KEYED_HOSTS.mistral, path: '/v1' },
  { host: KEYED_HOSTS.deepseek, path: '/v1', also: /^\/beta$/ },
  { host: KEYED_HOSTS.openrouter, path: '/api/v1' },
  { host: KEYED_HOSTS.groq, path: '/openai/v1' },
  { host: KEYED_HOSTS.gemini, path: '/v1beta/openai' },
  {
    host: /\.(openai|cognitiveservices|services\.ai)\.azure\.(com|us|cn)$/,
    path: '/openai/v1',
    also: /^\/openai\/deployments\/[^/]+|^\/models$/,
  },
  { host: /^(us-east-1\.|eu-west-1\.)?api\.x\.ai$/, path: '/v1' },
  { host: /^api\.together\.(xyz|ai)$/, path: '/v1' },
  { host: /^api\.fireworks\.ai$/, path: '/inference/v1' },
  { host: /^api\.cerebras\.ai$/, path: '/v1' },
  { host: /^api\.moonshot\.(ai|cn)$/, path: '/v1' },
  { host: /^api\.minimaxi?\.(io|com|chat)$/, path: '/v1' },
  { host: /^api\.cohere\.(ai|com)$/, path: '/compatibility/v1' },
  { host: /^api\.siliconflow\.(cn|com)$/, path: '/v1' },
  { host: /^integrate\.api\.nvidia\.com$/, path: '/v1' },
  { host: /^dashscope(-intl|-us)?\.aliyuncs\.com$/, path: '/compatible-mode/v1' },
  { host: /^(open\.bigmodel\.cn|api\.z\.ai)$/, path: '/api/paas/v4', also: /^\/api\/coding\/paas\/v4/ },
  { host: /^ark\.[\w-]+\.(volces|bytepluses)\.com$/, path: '/api/v3', also: /^\/api\/coding\/v3/ },
  { host: /^qianfan\.baidubce\.com$/, path: '/v2' },
  { host: /^api\.hunyuan\.cloud\.tencent\.com$/, path: '/v1' },
  { host: /^bedrock-runtime\.[\w-]+\.amazonaws\.com$/, path: '/openai/v1' },
  { host: /^(ollama\.com|oai\.helicone\.ai|api\.portkey\.ai)$/, path: '/v1' },
  { host: /^api\.perplexity\.ai$/, path: '', also: /^\/v1$/ },
  { host: /\.(azure)?databricks\.(com|net)$/, path: '/serving-endpoints' },
];

/** Pages for people, whose API is elsewhere. */
export const WEB_SITES: readonly [site: RegExp, api: string][] = [
  [/^((platform|chat|www|beta)\.)?openai\.com$|^(www\.)?chatgpt\.com$/, 'https://api.openai.com/v1'],
  [/^((console|www|platform)\.)?anthropic\.com$|^(www\.)?claude\.(ai|com)$/, 'https://api.anthropic.com/v1'],
  [/^aistudio\.google\.com$|^gemini\.google\.com$/, 'https://generativelanguage.googleapis.com/v1beta/openai'],
  [/^(console\.|www\.)?groq\.com$/, 'https://api.groq.com/openai/v1'],
  [/^((console|chat|www)\.)?mistral\.ai$/, 'https://api.mistral.ai/v1'],
  [/^((platform|chat|www)\.)?deepseek\.com$/, 'https://api.deepseek.com/v1'],
  [/^((console|www)\.)?x\.ai$/, 'https://api.x.ai/v1'],
  [/^portal\.azure\.com$/, 'https://YOUR-RESOURCE.openai.azure.com/openai/v1'],
];
