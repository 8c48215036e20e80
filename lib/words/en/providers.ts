/** The two or three things that a person must know before a provider works, by its id. */
export const providerNeeds = {
  openai: {
    first: 'A key of the API platform. A ChatGPT subscription does not include API credit.',
  },
  azure: {
    first: 'Put the name of your Azure resource into the address.',
    second: 'As Model, enter the name of your deployment, not of the model behind it.',
    third:
      'The key is on the page “Keys and Endpoint” of the resource. It is sent in the api-key header, as Azure wants it.',
  },
  openrouter: {
    first: 'Model names begin with the vendor, for example openai/gpt-6-luna. Load models lists them all.',
    second: 'OpenRouter passes ticket text on to the provider of the model. Its privacy settings say to which ones.',
  },
  groq: {
    first: 'The free plan allows few tokens a minute: a long ticket may be “too large” for it at once.',
  },
  mistral: {
    first: 'A key of La Plateforme. The free plan may use what you send for training; you can switch that off there.',
  },
  deepseek: {
    first:
      'It has no answer schemas; the shape of an answer is asked for in words, and some drafts are not classified.',
  },
  gemini: {
    first: 'A key of Google AI Studio. Without billing, Google may read what you send to improve its products.',
  },
  anthropic: {
    first:
      'Calls from a browser carry the header anthropic-dangerous-direct-browser-access, as Anthropic demands. An organisation can forbid them.',
    second: 'It ignores answer schemas; the shape of an answer is asked for in words.',
  },
  ollama: {
    first:
      'No key. Set the environment variable OLLAMA_ORIGINS to chrome-extension://* and start Ollama again: it answers 403 to browser extensions until then.',
    second:
      'Set OLLAMA_CONTEXT_LENGTH to 16384 as well: its default of 4096 tokens cuts longer tickets without a word.',
    third:
      'Load the model once with “ollama run NAME”: the browser waits 30 seconds for the first word, and loading may take longer.',
  },
  lmstudio: {
    first: 'No key. Start the server in the Developer tab and load a model there.',
    second: 'Give the model a context of 16384 tokens or more when you load it, or long tickets will not fit.',
  },
  vllm: {
    first: 'A key only if the server was started with --api-key.',
    second:
      'On another machine in your own network a http:// address works, too, but the key and the ticket travel readable there.',
  },
  other: {
    first:
      'Any address where POST …/chat/completions answers as OpenAI does: a company gateway, a proxy, another vendor.',
    second: 'A key only if it wants one.',
  },
  'built-in': {
    first: 'No key and no costs. In Chrome the model runs on this computer; other browsers may run theirs elsewhere.',
    second:
      'It is small: long tickets are shortened a lot, few languages work well, and its drafts need more care than others.',
    third: 'It runs in the side panel or workspace, so one of them must stay open while it writes.',
  },
} as const;

/** What a provider is called where a vendor's name alone would not do. */
export const providerNames = {
  ollama: 'Ollama (on this computer)',
  lmstudio: 'LM Studio (on this computer)',
  other: 'Other',
  'built-in': "Chrome's built-in model",
} as const;
