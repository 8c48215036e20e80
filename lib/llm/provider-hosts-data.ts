/** Whose addresses (host and port) these are, and that they answer nobody without a key. Source: the vendors' API references. */
export const KEYED_HOSTS = {
  // Also its regional names: eu.api.openai.com.
  openai: /^([a-z]{2}\.)?api\.openai\.com$/,
  // Also its gateways (API Management) and its clouds for governments and China.
  azure: /\.(openai|services\.ai|cognitiveservices)\.azure\.(com|us|cn)$|\.azure-api\.(net|us|cn)$/,
  openrouter: /^openrouter\.ai$/,
  groq: /^api\.groq\.com$/,
  mistral: /^api\.mistral\.ai$/,
  deepseek: /^api\.deepseek\.com$/,
  gemini: /^generativelanguage\.googleapis\.com$/,
  anthropic: /^api\.anthropic\.com$/,
} as const;
