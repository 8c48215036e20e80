import { field } from './field';
import { choice, text } from './kinds';

export const DEFAULT_BASE_URL = 'https://api.openai.com/v1';

/** Which model, and where. */
export const MODEL = [
  /** Empty only before the first install has chosen one: see `defaultModel` in lib/llm. */
  field({
    path: 'openai.model',
    kind: text(500, {
      required: 'model-wanted',
      shipped: 'model',
      unfit: 'not-a-model',
    }),
    default: '',
    section: 'model-section',
  }),
  field({
    path: 'openai.base_url',
    kind: { is: 'base-url' },
    default: DEFAULT_BASE_URL,
    section: 'model-section',
  }),
  /** `built-in`: the browser's own model; the other fields are kept for the way back. */
  field({
    path: 'openai.provider',
    kind: choice({ endpoint: 'provider-endpoint', 'built-in': 'provider-built-in' }, 'not-a-provider'),
    default: 'endpoint',
    section: 'model-section',
  }),
] as const;
