/**
 * What is used here of Chrome's Prompt API. Names of the context moved in 2026: the new ones are read first, the older
 * ones (still there in extensions) if they are missing. Source: the Prompt API explainer and Chrome's pages, 2026-10.
 */
export type BuiltInApi = {
  availability(options: object): Promise<string>;
  create(options: object): Promise<BuiltInSession>;
};

export type BuiltInSession = {
  promptStreaming(input: object, options: object): ReadableStream<unknown>;
  destroy?(): void;
  contextUsage?: number;
  contextWindow?: number;
  measureContextUsage?(input: object, options: object): Promise<number>;
  inputUsage?: number;
  inputQuota?: number;
  measureInputUsage?(input: object, options: object): Promise<number>;
};

/** Asked for alike by availability() and create(), or the first says nothing about the second. */
export const LANGUAGES = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

/** `ai.languageModel` was its place before Chrome 138. */
type Scope = { LanguageModel?: unknown; ai?: { languageModel?: unknown } };

/** The browser's own language model, or null where it has none. */
export function findBuiltIn(scope: object): BuiltInApi | null {
  const { LanguageModel, ai } = scope as Scope;
  return [LanguageModel, ai?.languageModel].find(isApi) ?? null;
}

function isApi(value: unknown): value is BuiltInApi {
  const candidate = value as Partial<BuiltInApi> | null | undefined;
  return typeof candidate?.availability === 'function' && typeof candidate.create === 'function';
}
