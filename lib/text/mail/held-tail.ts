import type { Held } from './held';

/** Characters that no two people write alike by chance; a greeting or a name is shorter. */
const SHORTEST = 60;

/**
 * A message without the end that stands word for word in an earlier one, where no line tells that it is quoted: some mail
 * programs put nothing above it. Of a message that says nothing else all stays. Linear.
 */
export function cutHeldTail(text: string, held: Held): string {
  const lines = text.split('\n');
  let from = lines.length;
  let characters = 0;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]?.trim() ?? '';
    if (line === '') continue;
    if (!held.hasLine(line)) break;
    characters += line.length;
    from = at;
  }
  if (characters < SHORTEST) return text;
  const own = lines.slice(0, from).join('\n').trimEnd();
  return own === '' ? text : own;
}
