import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../fixtures/cases/mail/', import.meta.url);

/** What failed once, with its right value (see SOURCES.md there). */
type Case = { id: string; input: never; expected: never };

/** The cases of the kinds whose files begin so. */
export function mailCases<Input, Expected>(...kinds: string[]): [id: string, input: Input, expected: Expected][] {
  const names = readdirSync(ROOT).filter((name) => kinds.some((kind) => name.startsWith(`${kind}-`)));
  return names.flatMap((name) => {
    const { cases } = JSON.parse(readFileSync(new URL(name, ROOT), 'utf8')) as { cases: Case[] };
    return cases.map(({ id, input, expected }): [string, Input, Expected] => [id, input, expected]);
  });
}
