export type Family = {
  /** `maybe`: a model we do not know may reason, so it gets room for it. */
  reasoning: boolean | 'maybe';
  /** Efforts to try, lowest first; empty where the parameter is not ours to send. */
  efforts: readonly string[];
};

/** First match wins. Source: OpenAI model pages as read in November 2026; marked lines are guesses. */
const FAMILIES: [model: RegExp, family: Family][] = [
  [/^gpt-5(\.\d)?-chat/, { reasoning: false, efforts: [] }],
  // These two refuse none and minimal.
  [/^gpt-6\.1-sol|^gpt-6-astra/, { reasoning: true, efforts: ['low'] }],
  [/^gpt-5(-mini|-nano)?$/, { reasoning: true, efforts: ['minimal', 'low'] }],
  // Guess: what comes after follows gpt-6-luna.
  [/^gpt-(5\.\d|[6-9]|\d\d)/, { reasoning: true, efforts: ['none', 'low'] }],
  [/^(o\d|gpt-oss)/, { reasoning: true, efforts: ['low'] }],
  [/^(chatgpt-|gpt-[34])/, { reasoning: false, efforts: [] }],
];

/** What a model accepts, judged by its name: `openai/` before it and a snapshot date after it do not matter. */
export function familyOf(model: string): Family {
  const name = baseModel(model.replace(/^openai\//, ''));
  return FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? { reasoning: 'maybe', efforts: [] };
}

/** gpt-4o-mini-2024-07-18 and gpt-4-0613 without their snapshot. */
export function baseModel(model: string): string {
  return model.replace(/-(\d{4}-\d{2}-\d{2}|\d{4})$/, '');
}

/**
 * Models whose chat template puts `<think>` into the prompt, so that only `</think>` comes where the server does not sort
 * thoughts out: DeepSeek-R1 and its distillates, Qwen3-Thinking, MiniMax-M. Source: their published templates. Guess: others
 * that call themselves so.
 */
export const leavesThoughtsOpen = (model: string): boolean =>
  /(^|[^a-z])(r1|qwq|thinking|reasoner|reasoning|minimax-m\d)([^a-z]|$)/i.test(model);
