import type { Answer } from './answer.ts';

const SIZES = [3, 5, 2, 7, 4, 1, 6];
const FILLER = 'aB3kPz9QmX7tLd';

/** Deltas of a few code points: words and JSON escapes are cut, a surrogate pair never is. */
function pieces(text: string, size?: number): string[] {
  const points = Array.from(text);
  const result: string[] = [];
  for (let at = 0, turn = 0; at < points.length; turn++) {
    const length = Math.max(1, size ?? SIZES[turn % SIZES.length] ?? 4);
    result.push(points.slice(at, at + length).join(''));
    at += length;
  }
  return result;
}

export type Envelope = { id: string; created: number; model: string };

/**
 * The chunks of a streamed chat completion: role, text, end, usage.
 * Source: public recordings of gpt-4o-mini and gpt-4.1-nano, 2026.
 */
export function chunksOf(envelope: Envelope, answer: Answer, options: { includeUsage: boolean; chunkChars?: number }) {
  let count = 0;
  const chunk = (choices: unknown[], usage: unknown = null) => {
    count++;
    const padding = count % 3 === 0 ? {} : { obfuscation: FILLER.slice(0, 3 + (count % 10)) };
    return {
      id: envelope.id,
      object: 'chat.completion.chunk',
      created: envelope.created,
      model: envelope.model,
      service_tier: 'default',
      system_fingerprint: 'fp_local',
      choices,
      ...(options.includeUsage ? { usage } : {}),
      ...padding,
    };
  };
  const choice = (delta: unknown, finish_reason: string | null = null) => [
    { index: 0, delta, logprobs: null, finish_reason },
  ];

  const first = chunk(choice({ role: 'assistant', content: answer.refusal === null ? '' : null, refusal: null }));
  const key = answer.refusal === null ? 'content' : 'refusal';
  const deltas = pieces(answer.refusal ?? answer.content, options.chunkChars).map((text) =>
    chunk(choice({ [key]: text })),
  );
  const last = chunk(choice({}, answer.finishReason));
  return { first, deltas, tail: options.includeUsage ? [last, chunk([], answer.usage)] : [last] };
}

export function completion(envelope: Envelope, answer: Answer) {
  const message = {
    role: 'assistant',
    content: answer.refusal === null ? answer.content : null,
    refusal: answer.refusal,
    annotations: [],
  };
  return {
    id: envelope.id,
    object: 'chat.completion',
    created: envelope.created,
    model: envelope.model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: answer.finishReason }],
    usage: answer.usage,
    service_tier: 'default',
    system_fingerprint: 'fp_local',
  };
}
