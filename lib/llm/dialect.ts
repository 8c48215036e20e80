const ANTHROPIC = /^(message_(start|delta|stop)|content_block_(start|delta|stop)|message)$/;

/** The name of a foreign API whose answer this is, or null. Telling them apart turns a riddle into "the address is for another API". */
export function foreignDialect(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, object, choices, candidates, message, done, generated_text, token } = value as Record<string, unknown>;
  if ((typeof type === 'string' && type.startsWith('response.')) || object === 'response') return 'OpenAI Responses';
  if (object === 'text_completion') return 'OpenAI Completions (legacy)';
  if (Array.isArray(choices)) return null;
  if (typeof type === 'string' && ANTHROPIC.test(type)) return 'Anthropic Messages';
  if (Array.isArray(candidates)) return 'Gemini';
  if (typeof done === 'boolean' && message !== undefined) return 'Ollama';
  if (generated_text !== undefined || token !== undefined) return 'text-generation-inference';
  return null;
}
