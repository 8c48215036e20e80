import { type Advice, TOPICS, type Topic } from '../types.ts';

/**
 * Reads a text of sections `## topic`: a plain line is the opening, `-` a step, `+` a detail, `?` a question.
 * Throws when a topic is missing or incomplete, so that a slip in the data shows at once.
 */
export function parseAdvice(text: string): Record<Topic, Advice> {
  const found = new Map<string, Advice>();
  for (const section of text.split(/^## /m).slice(1)) {
    const [id = '', ...lines] = section.trim().split('\n');
    const marked = (mark: string) =>
      lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(mark.length + 1));
    const opening = lines.find((line) => line !== '' && !/^[-+?] /.test(line));
    const [detail, question, steps] = [marked('+')[0], marked('?')[0], marked('-')];
    if (!opening || !detail || !question || steps.length < 3) throw new Error(`Incomplete advice: ${id}`);
    found.set(id.trim(), { opening, steps, detail, question });
  }
  return Object.fromEntries(
    TOPICS.map((topic) => {
      const advice = found.get(topic);
      if (!advice) throw new Error(`No advice about ${topic}`);
      return [topic, advice];
    }),
  ) as Record<Topic, Advice>;
}
