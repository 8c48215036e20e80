import { field } from './field';
import { choice, text } from './kinds';

export const DEFAULT_BASE_URL = 'https://api.openai.com/v1';

/** Which model, and where. */
export const MODEL = [
  /** Empty only before the first install has chosen one: see `defaultModel` in lib/llm. */
  field({
    path: 'openai.model',
    kind: text(500, {
      required: 'Enter the name of a model, for example gpt-4o-mini.',
      shipped: 'model',
      unfit: 'not the name of a model',
    }),
    default: '',
    label: 'Model',
    section: 'model-section',
  }),
  field({
    path: 'openai.base_url',
    kind: { is: 'base-url' },
    default: DEFAULT_BASE_URL,
    label: 'API base URL',
    placeholder: 'https://api.openai.com/v1',
    section: 'model-section',
  }),
  /** `built-in`: the browser's own model; the other fields are kept for the way back. */
  field({
    path: 'openai.provider',
    kind: choice({ endpoint: 'an address', 'built-in': 'the browser' }, 'not a provider'),
    default: 'endpoint',
    label: 'Model provider',
    section: 'model-section',
  }),
] as const;
