/** Where an answer stands: an object with one of our keys, plain words, or still too early to tell. */
export type Found = { as: 'json'; object: string } | { as: 'text'; text: string } | { as: 'undecided' };

/**
 * Finds the answer in what has arrived, past a code fence or an explanation before it.
 * @param keys of the object that is looked for.
 * @param ended nothing more will come, so that a lone brace is text.
 */
export function findAnswer(raw: string, keys: readonly string[], ended: boolean): Found {
  const text = raw.trimStart();
  const object = new RegExp(`\\{\\s*"(?:${keys.join('|')})"\\s*:`).exec(text);
  if (object) return { as: 'json', object: text.slice(object.index) };
  if (ended)
    return /^(```\w*\s*)?\{\s*["}]/.test(text)
      ? { as: 'json', object: text.slice(text.indexOf('{')) }
      : { as: 'text', text };
  // What may become a fence, a brace or a key is held back until it is clear.
  const shown = text.replace(/(?:(?<![^\n])`{1,3}\w*\s*)?(?:\{\s*(?:"\w*"?\s*)?)?$/, '');
  if (/^`{0,3}\w*\s*\{\s*"/.test(shown)) return { as: 'undecided' };
  return shown.trim() === '' ? { as: 'undecided' } : { as: 'text', text: shown };
}
