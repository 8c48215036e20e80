const STEP = /^\d+[.)] /;

function firstSentence(text: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}

/** Cuts every line to its first sentence; a step keeps its number. */
function firstSentences(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const number = STEP.exec(line)?.[0] ?? '';
      return number + firstSentence(line.slice(number.length));
    })
    .join('\n');
}

/**
 * A shorter version of a text: the greeting, the steps and the questions in one sentence each.
 * At most three quarters of what it was; line after line goes from the end until that is so.
 */
export function shorten(text: string): string {
  const blocks = text.split(/\n{2,}/);
  const hasSteps = blocks.some((block) => STEP.test(block));
  const kept = hasSteps
    ? blocks.filter((block, index) => index === 0 || STEP.test(block) || block.startsWith('- '))
    : blocks;
  const lines = firstSentences(kept.join('\n\n')).split('\n');
  const limit = text.length * 0.75;
  while (lines.length > 1 && lines.join('\n').length > limit) lines.pop();
  const short = lines.join('\n').trim();
  return short.length <= limit ? short : short.slice(0, Math.floor(limit)).trim();
}
