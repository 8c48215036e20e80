import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../fixtures/cases/models/', import.meta.url);

/** A failing input with its right value (see SOURCES.md there). */
type Case = { id: string; input: never; expected: never };

export const caseFiles = (): string[] => readdirSync(ROOT).filter((name) => name.endsWith('.json'));

/** The cases whose files begin so. */
export function cases<Input, Expected>(kind: string): [id: string, input: Input, expected: Expected][] {
  return caseFiles()
    .filter((name) => name.startsWith(`${kind}-`))
    .map((name) => {
      const one: Case = JSON.parse(readFileSync(new URL(name, ROOT), 'utf8'));
      return [one.id, one.input, one.expected];
    });
}
