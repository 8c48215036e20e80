const PART =
  'Hi Nora,\n\n1. Open "Settings" and C:\\temp\\new.\n2. Restart the VPN client, it\'s {x} [y].\n\nKind regards\n';

/** One answer in the forms that models give it, each about as long as asked for. @param length characters */
export function largeAnswers(length: number): Record<string, string> {
  const text = PART.repeat(Math.ceil(length / PART.length)).slice(0, length);
  const good = JSON.stringify({ reply: text, status: 'final_solution' });
  return {
    'as asked for': good,
    'unescaped quotes': good.replaceAll('\\"', '"'),
    'single backslashes': good.replaceAll('\\\\', '\\'),
    'raw line ends': good.replaceAll('\\n', '\n'),
    'cut off': good.slice(0, -60),
    'single quotes': `{'reply': '${text.replaceAll("'", '’').replaceAll('\n', '\\n')}', 'status': 'final_solution'}`,
    'no quotes': `{reply: ${text}`,
    'a text within a text': JSON.stringify(good),
    'a list of lines': JSON.stringify({ reply: text.split('\n'), status: 'final_solution' }),
    YAML: `reply: |\n  ${text.replaceAll('\n', '\n  ')}\nstatus: final_solution`,
    words: text,
  };
}
