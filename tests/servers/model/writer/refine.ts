import { ADVICE } from './advice/index.ts';
import { languageNamed } from './language.ts';
import { PHRASES } from './phrases/index.ts';
import { fillIn, numbered, type Reply, writeReply } from './reply.ts';
import { shorten } from './shorten.ts';
import { topicOf } from './topics.ts';
import type { Prompt, Topic } from './types.ts';

export const WISHES = {
  shorter: /concise|short|brief|kürzer|knapp|court|concis|corto|breve|curto|korter|短く|簡潔/i,
  formal: /formal|förmlich|formel|formeel|丁寧/i,
  details: /detail|einzelheit|ausführlich|détail|detalle|detalhe|explain|詳しく|詳細/i,
  troubleshooting: /troubleshoot|diagnos|fehlersuche|dépannage|more steps|トラブル/i,
};

const CONTRACTIONS: [RegExp, string][] = [
  [/\b(do|does|did|is|are|was|were|has|have|should|could|would)n't\b/g, '$1 not'],
  [/\bcan't\b/g, 'cannot'],
  [/\bwon't\b/g, 'will not'],
  [/\b(I|you|we|they|You|We|They)'(?:ve)\b/g, '$1 have'],
  [/\b(I|you|we|it|they|You|We|It|They)'ll\b/g, '$1 will'],
  [/\b(you|we|they|You|We|They)'re\b/g, '$1 are'],
  [/\bI'm\b/g, 'I am'],
  [/\b(it|that|It|That)'s\b/g, '$1 is'],
  [/\bThanks\b/g, 'Thank you'],
];

/** Puts a paragraph before the last one, which is the closing. */
function beforeClosing(text: string, paragraph: string): string {
  const blocks = text.split(/\n{2,}/);
  return [...blocks.slice(0, -1), paragraph, ...blocks.slice(-1)].join('\n\n');
}

function formal(text: string, prompt: Prompt, reply: Reply): string {
  const phrases = PHRASES[reply.language];
  const values = { name: prompt.firstName ?? '', subject: prompt.subject };
  const blocks = text.split(/\n{2,}/);
  const isOneOf = (block: string | undefined, list: string[]) => list.some((one) => fillIn(one, values) === block);
  if (prompt.firstName && (blocks[0]?.length ?? 99) < 60) blocks[0] = fillIn(phrases.formalGreeting, values);
  if (isOneOf(blocks[1], phrases.thanks)) blocks[1] = fillIn(phrases.formalThanks, values);
  if (isOneOf(blocks.at(-1), phrases.closing)) blocks.pop();
  if (blocks.at(-1) !== phrases.formalClosing) blocks.push(phrases.formalClosing);
  const joined = blocks.join('\n\n');
  return CONTRACTIONS.reduce((result, [pattern, full]) => result.replace(pattern, full), joined);
}

function details(text: string, topic: Topic, reply: Reply): string {
  const phrases = PHRASES[reply.language];
  const advice = ADVICE[reply.language][topic];
  const fresh = [advice.detail, ...(topic === reply.topic ? [] : advice.steps), ADVICE[reply.language].general.detail];
  const lines = fresh.filter((line) => !text.includes(line)).slice(0, topic === reply.topic ? 2 : 4);
  return beforeClosing(text, `${phrases.details}\n\n${lines.map((line) => `- ${line}`).join('\n')}`);
}

function troubleshooting(text: string, topic: Topic, reply: Reply): string {
  const all = [...ADVICE[reply.language][topic].steps, ...ADVICE[reply.language].general.steps];
  const steps = all.filter((step) => !text.includes(step)).slice(0, 4);
  const count = Math.max(0, ...[...text.matchAll(/^(\d+)[.)] /gm)].map((match) => Number(match[1])));
  return beforeClosing(text, `${PHRASES[reply.language].troubleshooting}\n\n${numbered(steps, count + 1)}`);
}

/** "Mention that we close at 6" can be done literally, by any model. */
function mention(text: string, instruction: string): string | null {
  const wish = /^(?:please )?(?:mention|say|add|include|tell \w+(?: customer)?)(?: that)? (.+?)[.!]?$/i.exec(
    instruction,
  );
  const sentence = wish?.[1];
  return sentence ? beforeClosing(text, `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`) : null;
}

/** The draft after the instruction; without a draft it starts from a new reply. */
export function refineReply(prompt: Prompt, instruction: string, turn: number): Reply {
  const language = languageNamed(instruction);
  const reply = writeReply(prompt, turn, language);
  const named = topicOf([{ text: instruction, weight: 1 }]);
  const topic = named === 'general' ? reply.topic : named;
  let text = language ? reply.text : (prompt.draft ?? reply.text);
  const before = text;
  if (WISHES.details.test(instruction)) text = details(text, topic, reply);
  if (WISHES.troubleshooting.test(instruction)) text = troubleshooting(text, topic, reply);
  if (WISHES.formal.test(instruction)) text = formal(text, prompt, reply);
  if (WISHES.shorter.test(instruction)) text = shorten(text);
  if (text === before && !language) {
    const mentioned = mention(text, instruction);
    if (!mentioned) {
      return { ...reply, reason: `The demo model does not understand "${instruction}" and wrote a new text instead.` };
    }
    text = mentioned;
  }
  return { ...reply, text, reason: `Changed as asked: "${instruction}". ${reply.reason}` };
}
