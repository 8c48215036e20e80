/** The names that models use for one key of an answer; spelling, case and signs between words do not matter. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** `Follow-up Questions`, `followUpQuestions` and `follow_up_questions` are one. */
export const bareKey = (key: string): string =>
  key
    .slice(0, 80)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Which of these keys a name means. */
export function keyNames(
  aliases: Aliases,
  keys: readonly string[] = Object.keys(aliases),
): (name: string) => string | undefined {
  const known = new Map<string, string>();
  for (const [key, names] of Object.entries(aliases)) {
    for (const name of names) known.set(bareKey(name), key);
  }
  for (const key of keys) known.set(bareKey(key), key);
  return (name) => known.get(bareKey(name));
}
