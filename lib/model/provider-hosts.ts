import { hostOf } from './base-url';

/** Whose addresses (host and port) these are, and that they answer nobody without a key. Source: the vendors' API references. */
export const KEYED_HOSTS = {
  openai: /^api\.openai\.com$/,
  azure: /\.(openai|services\.ai|cognitiveservices)\.azure\.com$/,
  openrouter: /^openrouter\.ai$/,
  groq: /^api\.groq\.com$/,
  mistral: /^api\.mistral\.ai$/,
  deepseek: /^api\.deepseek\.com$/,
  gemini: /^generativelanguage\.googleapis\.com$/,
  anthropic: /^api\.anthropic\.com$/,
} as const;

/**
 * Whether an endpoint is known to want a key. Everything else may do without: a company's gateway that knows its people
 * by their network, a model on this machine. Where that is wrong, the endpoint says so itself.
 * @param baseUrl empty stands for OpenAI's own.
 */
export function needsKey(baseUrl: string): boolean {
  const typed = baseUrl.trim();
  return typed === '' || Object.values(KEYED_HOSTS).some((host) => host.test(hostOf(typed)));
}
