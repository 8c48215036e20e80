// Marks that servers print into `content` where they do not sort them out. Source: chat templates and model cards of Qwen,
// DeepSeek, Mistral, Kimi, MiniMax, Seed, GLM, Hunyuan, Gemma, Command, gpt-oss, OpenThinker, and public reports.

/** Longest mark that is waited for. */
export const LONGEST_MARK = 48;

/** A mark at the very beginning: `<think>`, `<|channel|>`, `[THINK]`, `◁think▷`, `<mm:think>`. */
const MARK = /^(?:<[|｜]?([\w:▁ -]{1,40})[|｜]?>|\[([A-Z][A-Z_ ]{1,38})\]|◁(\w{1,30})▷)/;
/** What may still become one. */
const BEGUN = /^(?:<(?:[|｜]?[\w:▁ -]{0,40}[|｜]?)?|\[[A-Z_ ]{0,38}|◁\w{0,30})$/;

const THOUGHTS =
  /^(?:begin|start)?(?:of)?(think(?:ing)?|thoughts?|reasoning|reason|reflection|analysis|scratchpad|cot|chainofthought|innermonologue|thoughtprocess|reasoningprocess|deliberation)(?:start|begin)?$/;
const ANSWERS =
  /^(?:begin|start)?(?:of)?(?:final)?(?:answer|response|output|solution|box|reply|final|result)(?:start|begin)?$/;
/** Where a turn begins, before anything that was said. */
const BEGINNINGS =
  /^(?:s|bos|beginoftext|beginofsentence|imstart|startheaderid|startofturn|assistant|endheaderid|start)$/;

export type Mark = { kind: 'thoughts' | 'answer' | 'beginning' | 'channel' | 'other'; name: string; length: number };

/** The mark that the text begins with; null where it begins with none, undefined where that is not clear yet. */
export function markAt(text: string): Mark | null | undefined {
  const found = MARK.exec(text.slice(0, LONGEST_MARK));
  if (!found) return text.length < LONGEST_MARK && BEGUN.test(text) ? undefined : null;
  const bare = (found[1] ?? found[2] ?? found[3] ?? '').toLowerCase().replace(/^\w+:/, '');
  const name = bare.replace(/[\W_]+/g, '');
  const thoughts = THOUGHTS.exec(name)?.[1];
  const length = found[0].length;
  if (name === 'channel') return { kind: 'channel', name, length };
  if (thoughts) return { kind: 'thoughts', name: thoughts.replace(/(?:ing|s)$/, ''), length };
  if (ANSWERS.test(name)) return { kind: 'answer', name, length };
  return { kind: BEGINNINGS.test(name) ? 'beginning' : 'other', name, length };
}

const OPEN = String.raw`(?:<[|｜]?|\[|◁)`;
const CLOSE = String.raw`[|｜]?(?:>|\]|▷)`;
const closing = (names: string) =>
  new RegExp(
    `${OPEN}(?:/[|｜]?(?:\\w{1,12}:)?(?:${names})|end[_▁ -]?(?:of[_▁ -])?(?:${names})|(?:${names})[_▁-]end)${CLOSE}`,
    'i',
  );

/** The mark that ends thoughts begun by a mark of this name. */
export const closingOf = (name: string): RegExp =>
  closing(`${[...name.slice(0, LONGEST_MARK)].join('[_▁ -]?')}(?:ing|s)?`);

/** A mark that ends thoughts which nothing began. */
export const ANY_CLOSING = closing('think(?:ing)?|thoughts?|reasoning');

/** The beginning of a closing mark that may still be completed by the next piece. */
export const STARTED_CLOSING = /(?:<|\[|◁)(?:[/|｜ec][^>\]▷\s<[◁]{0,40})?$/i;

/** What a channel says before its text, and which one it is: `<|channel|>final <|constrain|>json<|message|>`. */
export const CHANNEL = /^<\|?channel\|?>\s*(\w+)[^\n<]{0,60}(?:<\|?constrain\|?>\s*\w*\s*)?(?:<\|?message\|?>|\n)/i;
export const END_OF_CHANNEL = /<\|?(?:end|return|call)\|?>|<channel\|>|(?=<\|?(?:start|channel)\|?>)/i;

/** The same where a server has taken the marks out and left their words: `analysisThe customer…assistantfinalHi`. */
export const BARE_CHANNEL = /^analysis(?=[A-Z"'])/;
export const END_OF_BARE_CHANNEL = /assistantfinal/;
