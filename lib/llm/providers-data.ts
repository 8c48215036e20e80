import { KEYED_HOSTS } from './provider-hosts-data';

export type Provider = {
  id: string;
  name: string;
  /** What choosing it fills in as API base URL. */
  baseUrl: string;
  /** The addresses (host and port) that belong to it. */
  hosts: RegExp;
  /** The two or three things that a person must know before it works. */
  needs: readonly string[];
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
    needs: ['A key of the API platform. A ChatGPT subscription does not include API credit.'],
    keyUrl: 'https://platform.openai.com/api-keys',
    billingUrl: 'https://platform.openai.com/settings/organization/billing/overview',
  },
  {
    id: 'azure',
    name: 'Azure OpenAI',
    baseUrl: 'https://YOUR-RESOURCE.openai.azure.com/openai/v1',
    hosts: KEYED_HOSTS.azure,
    needs: [
      'Put the name of your Azure resource into the address.',
      'As Model, enter the name of your deployment, not of the model behind it.',
      'The key is on the page “Keys and Endpoint” of the resource. It is sent in the api-key header, as Azure wants it.',
    ],
    keyUrl: 'https://portal.azure.com/',
    billingUrl: 'https://portal.azure.com/',
  },
  {
    id: 'openrouter',
    name: 'OpenRouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    hosts: KEYED_HOSTS.openrouter,
    needs: [
      'Model names begin with the vendor, for example openai/gpt-6-luna. Load models lists them all.',
      'OpenRouter passes ticket text on to the provider of the model. Its privacy settings say to which ones.',
    ],
    usualModel: 'openai/gpt-6-luna',
    keyUrl: 'https://openrouter.ai/settings/keys',
    billingUrl: 'https://openrouter.ai/settings/credits',
  },
  {
    id: 'groq',
    name: 'Groq',
    baseUrl: 'https://api.groq.com/openai/v1',
    hosts: KEYED_HOSTS.groq,
    needs: ['The free plan allows few tokens a minute: a long ticket may be “too large” for it at once.'],
    usualModel: 'openai/gpt-oss-120b',
    keyUrl: 'https://console.groq.com/keys',
    billingUrl: 'https://console.groq.com/settings/billing',
  },
  {
    id: 'mistral',
    name: 'Mistral',
    baseUrl: 'https://api.mistral.ai/v1',
    hosts: KEYED_HOSTS.mistral,
    needs: ['A key of La Plateforme. The free plan may use what you send for training; you can switch that off there.'],
    usualModel: 'mistral-small-latest',
    keyUrl: 'https://console.mistral.ai/api-keys',
    billingUrl: 'https://console.mistral.ai/billing',
  },
  {
    id: 'deepseek',
    name: 'DeepSeek',
    baseUrl: 'https://api.deepseek.com/v1',
    hosts: KEYED_HOSTS.deepseek,
    needs: [
      'It has no answer schemas; the shape of an answer is asked for in words, and some drafts are not classified.',
    ],
    usualModel: 'deepseek-v4-flash',
    keyUrl: 'https://platform.deepseek.com/api_keys',
    billingUrl: 'https://platform.deepseek.com/top_up',
  },
  {
    id: 'gemini',
    name: 'Google Gemini',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    hosts: KEYED_HOSTS.gemini,
    needs: ['A key of Google AI Studio. Without billing, Google may read what you send to improve its products.'],
    usualModel: 'gemini-flash-latest',
    keyUrl: 'https://aistudio.google.com/apikey',
    billingUrl: 'https://aistudio.google.com/apikey',
  },
  {
    id: 'anthropic',
    name: 'Anthropic',
    baseUrl: 'https://api.anthropic.com/v1',
    hosts: KEYED_HOSTS.anthropic,
    needs: [
      'Calls from a browser carry the header anthropic-dangerous-direct-browser-access, as Anthropic demands. An organisation can forbid them.',
      'It ignores answer schemas; the shape of an answer is asked for in words.',
    ],
    usualModel: 'claude-sonnet-4-6',
    keyUrl: 'https://console.anthropic.com/settings/keys',
    billingUrl: 'https://console.anthropic.com/settings/billing',
  },
  {
    id: 'ollama',
    name: 'Ollama (on this computer)',
    baseUrl: 'http://localhost:11434/v1',
    hosts: /^(localhost|127\.0\.0\.1):11434$/,
    needs: [
      'No key. Set the environment variable OLLAMA_ORIGINS to chrome-extension://* and start Ollama again: it answers 403 to browser extensions until then.',
      'Set OLLAMA_CONTEXT_LENGTH to 16384 as well: its default of 4096 tokens cuts longer tickets without a word.',
      'Load the model once with “ollama run NAME”: the browser waits 30 seconds for the first word, and loading may take longer.',
    ],
  },
  {
    id: 'lmstudio',
    name: 'LM Studio (on this computer)',
    baseUrl: 'http://localhost:1234/v1',
    hosts: /^(localhost|127\.0\.0\.1):1234$/,
    needs: [
      'No key. Start the server in the Developer tab and load a model there.',
      'Give the model a context of 16384 tokens or more when you load it, or long tickets will not fit.',
    ],
  },
  {
    id: 'vllm',
    name: 'vLLM',
    baseUrl: 'http://localhost:8000/v1',
    hosts: /^(localhost|127\.0\.0\.1):8000$/,
    needs: [
      'A key only if the server was started with --api-key.',
      'On another machine in your own network a http:// address works, too, but the key and the ticket travel readable there.',
    ],
  },
];

/** Any address that is none of the above. */
export const OTHER: Provider = {
  id: 'other',
  name: 'Other',
  baseUrl: 'https://',
  hosts: /(?:)/,
  needs: [
    'Any address where POST …/chat/completions answers as OpenAI does: a company gateway, a proxy, another vendor.',
    'A key only if it wants one.',
  ],
};

/** The browser's own model; no address leads to it. */
export const BUILT_IN: Provider = {
  id: 'built-in',
  name: "Chrome's built-in model",
  baseUrl: '',
  hosts: /$^/,
  needs: [
    'No key and no costs. In Chrome the model runs on this computer; other browsers may run theirs elsewhere.',
    'It is small: long tickets are shortened a lot, few languages work well, and its drafts need more care than others.',
    'It runs in the side panel or workspace, so one of them must stay open while it writes.',
  ],
};
