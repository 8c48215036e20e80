import { KEYED_HOSTS } from './provider-hosts-data';

export type Provider = {
  id: string;
  /** As the vendor calls it; '' where there is none. What a person reads is in the catalogue. */
  name: string;
  /** What choosing it fills in as API base URL. */
  baseUrl: string;
  /** The addresses (host and port) that belong to it. */
  hosts: RegExp;
  /** A model to begin with. Guess: names that the vendor points to its newest small one, or that recordings show. */
  usualModel?: string;
  /** Where keys are made. */
  keyUrl?: string;
  /** Where credit is added. */
  billingUrl?: string;
};

/**
 * Endpoints that people have, in the order of the list. Source: the vendors' API references and consoles, as read in
 * November 2026; a page that has moved since leads to the vendor's own search.
 */
export const PROVIDERS: readonly Provider[] = [
  {
    id: 'openai',
    name: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    hosts: KEYED_HOSTS.openai,
    keyUrl: 'https://platform.openai.com/api-keys',
    billingUrl: 'https://platform.openai.com/settings/organization/billing/overview',
  },
  {
    id: 'azure',
    name: 'Azure OpenAI',
    baseUrl: 'https://YOUR-RESOURCE.openai.azure.com/openai/v1',
    hosts: KEYED_HOSTS.azure,
    keyUrl: 'https://portal.azure.com/',
    billingUrl: 'https://portal.azure.com/',
  },
  {
    id: 'openrouter',
    name: 'OpenRouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    hosts: KEYED_HOSTS.openrouter,
    usualModel: 'openai/gpt-6-luna',
    keyUrl: 'https://openrouter.ai/settings/keys',
    billingUrl: 'https://openrouter.ai/settings/credits',
  },
  {
    id: 'groq',
    name: 'Groq',
    baseUrl: 'https://api.groq.com/openai/v1',
    hosts: KEYED_HOSTS.groq,
    usualModel: 'openai/gpt-oss-120b',
    keyUrl: 'https://console.groq.com/keys',
    billingUrl: 'https://console.groq.com/settings/billing',
  },
  {
    id: 'mistral',
    name: 'Mistral',
    baseUrl: 'https://api.mistral.ai/v1',
    hosts: KEYED_HOSTS.mistral,
    usualModel: 'mistral-small-latest',
    keyUrl: 'https://console.mistral.ai/api-keys',
    billingUrl: 'https://console.mistral.ai/billing',
  },
  {
    id: 'deepseek',
    name: 'DeepSeek',
    baseUrl: 'https://api.deepseek.com/v1',
    hosts: KEYED_HOSTS.deepseek,
    usualModel: 'deepseek-v4-flash',
    keyUrl: 'https://platform.deepseek.com/api_keys',
    billingUrl: 'https://platform.deepseek.com/top_up',
  },
  {
    id: 'gemini',
    name: 'Google Gemini',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    hosts: KEYED_HOSTS.gemini,
    usualModel: 'gemini-flash-latest',
    keyUrl: 'https://aistudio.google.com/apikey',
    billingUrl: 'https://aistudio.google.com/apikey',
  },
  {
    id: 'anthropic',
    name: 'Anthropic',
    baseUrl: 'https://api.anthropic.com/v1',
    hosts: KEYED_HOSTS.anthropic,
    usualModel: 'claude-sonnet-4-6',
    keyUrl: 'https://console.anthropic.com/settings/keys',
    billingUrl: 'https://console.anthropic.com/settings/billing',
  },
  {
    id: 'ollama',
    name: 'Ollama',
    baseUrl: 'http://localhost:11434/v1',
    hosts: /^(localhost|127\.0\.0\.1):11434$/,
  },
  {
    id: 'lmstudio',
    name: 'LM Studio',
    baseUrl: 'http://localhost:1234/v1',
    hosts: /^(localhost|127\.0\.0\.1):1234$/,
  },
  {
    id: 'vllm',
    name: 'vLLM',
    baseUrl: 'http://localhost:8000/v1',
    hosts: /^(localhost|127\.0\.0\.1):8000$/,
  },
];

/** Any address that is none of the above. */
export const OTHER: Provider = {
  id: 'other',
  name: '',
  baseUrl: 'https://',
  hosts: /(?:)/,
};

/** The browser's own model; no address leads to it. */
export const BUILT_IN: Provider = {
  id: 'built-in',
  name: '',
  baseUrl: '',
  hosts: /$^/,
};
