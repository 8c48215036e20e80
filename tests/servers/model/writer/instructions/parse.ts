import type { InstructionsText } from '../types.ts';

/** Short marks, so that the texts stay readable. */
const FIELDS: [string, keyof InstructionsText][] = [
  ['cause', 'root_cause_analysis'],
  ['check', 'diagnostic_steps'],
  ['fix', 'resolution'],
  ['needs', 'requirements'],
  ['watch', 'complications'],
  ['prevent', 'prevention'],
  ['see', 'references'],
];

/** `check` and `fix` are procedures: their lines are numbered. */
const NUMBERED = new Set(['check', 'fix']);

/** Reads sections `## topic` of lines `field: text`; several lines of a field make a list. Throws on a gap. */
export function parseInstructions(text: string): Map<string, InstructionsText> {
  const result = new Map<string, InstructionsText>();
  for (const section of text.split(/^## /m).slice(1)) {
    const [id = '', ...lines] = section.trim().split('\n');
    const entries = FIELDS.map(([mark, field]) => {
      const found = lines.filter((line) => line.startsWith(`${mark}: `)).map((line) => line.slice(mark.length + 2));
      if (found.length === 0) throw new Error(`No ${mark} about ${id}`);
      return [field, found.map((line, index) => (NUMBERED.has(mark) ? `${index + 1}. ${line}` : line)).join('\n')];
    });
    result.set(id, Object.fromEntries(entries) as InstructionsText);
  }
  return result;
}
