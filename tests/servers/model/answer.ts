import type { Behaviour } from './behaviour.ts';
import { take } from './behaviour.ts';
import { type ChatBody, isRecord, schemaOf } from './body.ts';
import { isReasoning } from './catalogue.ts';
import { write } from './writer/write.ts';

type Usage = {
  prompt_tokens: number;
  completion_tokens: number;
  total_tokens: number;
  prompt_tokens_details: { cached_tokens: number };
  completion_tokens_details: { reasoning_tokens: number };
};

export type Answer = { content: string; refusal: string | null; finishReason: 'stop' | 'length'; usage: Usage };

const REASONING_TOKENS: Record<string, number> = { none: 0, minimal: 16, low: 32, medium: 128, high: 512 };

/** About four characters a token: good enough for a demo. */
const tokens = (text: string) => Math.ceil(text.length / 4);

function reasoningTokens(body: ChatBody): number {
  if (!isReasoning(body.model)) return 0;
  return REASONING_TOKENS[String(body.reasoning_effort ?? 'medium')] ?? 1024;
}

/** Code points of what a cap leaves over once the reasoning is paid: the reason for empty texts that end by `length`. */
function capped(content: string, body: ChatBody, reasoning: number): string {
  const cap = body.max_completion_tokens ?? body.max_tokens;
  if (typeof cap !== 'number' || tokens(content) + reasoning <= cap) return content;
  return content.slice(0, Math.max(0, cap - reasoning) * 4);
}

const escapeNonAscii = (json: string) =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** @param turn number of earlier answers; a repeated question is worded differently */
export function answerTo(body: ChatBody, behave: Behaviour, turn: number): Answer {
  const refuse = take(behave, 'refuse');
  const plain = take(behave, 'ignoreSchema');
  const format = body.response_format;
  const json = !plain && isRecord(format) && (format.type === 'json_object' ? 'object' : schemaOf(body));
  let full = take(behave, 'emptyAnswer') || refuse ? '' : write(body.messages, json || null, turn);
  const reply = json ? take(behave, 'reply') : undefined;
  const fields = json ? take(behave, 'fields') : undefined;
  if (reply || fields) full = JSON.stringify({ ...JSON.parse(full), ...(reply && { reply }), ...fields });
  full = take(behave, 'content') ?? full;
  if (json && take(behave, 'escapeUnicode')) full = escapeNonAscii(full);

  const reasoning = reasoningTokens(body);
  let content = capped(full, body, reasoning);
  if (take(behave, 'finishLength')) content = content.slice(0, Math.floor(content.length / 2));
  const completion = tokens(content) + reasoning;
  const prompt = tokens(body.messages.map((message) => message.content).join('\n'));
  return {
    content,
    refusal: refuse ? (typeof refuse === 'string' ? refuse : "I'm sorry, but I can't help with that request.") : null,
    finishReason: content === full ? 'stop' : 'length',
    usage: {
      prompt_tokens: prompt,
      completion_tokens: completion,
      total_tokens: prompt + completion,
      prompt_tokens_details: { cached_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: reasoning },
    },
  };
}
