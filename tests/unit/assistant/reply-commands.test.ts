import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/assistant/answer';
import { refined } from '@/lib/assistant/answer/refined';
import { withLinks } from '@/lib/assistant/prepare/place-links';
import { TASKS } from '@/lib/assistant/tasks';
import { restoring } from '@/lib/drafts/restoring';
import { createRestorer } from '@/lib/redaction/restore';
import { textToHtml } from '@/lib/text/text-to-html';
import { COMMANDS, linesOfHtml } from './commands';

const SHAPES: [string, (command: string) => string][] = [
  ['fenced', (one) => `Hi Ann,\n\nplease type:\n\n\`\`\`\n${one}\n\`\`\`\n\nKind regards`],
  ['fenced in a step', (one) => `1. Type:\n   \`\`\`bash\n   ${one}\n   \`\`\`\n2. Look.`],
  ['in code marks', (one) => `Type this:\n\n${one.includes('`') ? `\`\` ${one} \`\`` : `\`${one}\``}\n\nThen look.`],
];
const FORMS: [string, (answer: object) => string][] = [
  ['JSON', (answer) => JSON.stringify(answer)],
  ['JSON in a fence', (answer) => `\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\``],
  ['a text within a text', (answer) => JSON.stringify(JSON.stringify(answer))],
  ['raw line ends', (answer) => JSON.stringify(answer).replace(/(?<!\\)\\n/g, '\n')],
];

/** Every stage between an answer and what is sent, as one. */
const readerOf = (currentText: string) =>
  restoring(
    withLinks(refined(createAnswerReader(TASKS.response), { instruction: 'Shorter', currentText }), []),
    createRestorer({ entries: [] }),
  );

describe.each(FORMS)('in %s', (_form, form) => {
  test.each(SHAPES)('each of sixty commands comes to the customer to the letter: %s', (_shape, shape) => {
    const changed: string[] = [];
    for (const command of COMMANDS) {
      const reply = shape(command);
      const raw = form({ language: 'en', asks: [], reply, status: 'final_solution' });
      const reader = readerOf(`Hi Ann,\n\n${command}`);
      const { text } = reader.finish(raw);
      const lines = text.split('\n').map((line) => line.trim());
      // In HTML it is an item, whose mark is drawn.
      const sent = command.startsWith('- ') || linesOfHtml(textToHtml(text)).includes(command);
      if (!lines.includes(command) || !sent) changed.push(`${command} → ${text}`);
      expect(reader.visible(raw)).toBe(text);
    }
    expect(changed).toEqual([]);
  });
});
