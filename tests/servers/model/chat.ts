import { randomUUID } from 'node:crypto';
import { answerTo } from './answer.ts';
import { type Behaviour, take } from './behaviour.ts';
import { isRecord, readChatBody } from './body.ts';
import { chunksOf, completion } from './chunks.ts';
import { apiError } from './errors.ts';
import type { Exchange } from './exchange.ts';
import { commonHeaders, sendApiError, sendJson } from './respond.ts';
import { refusal } from './rules.ts';

const SERVER_ERROR = {
  error: {
    message: 'The server had an error processing your request. Sorry about that!',
    type: 'server_error',
    param: null,
    code: null,
  },
};

type Chunks = ReturnType<typeof chunksOf>;

async function stream(exchange: Exchange, chunks: Chunks, behave: Behaviour, paceMs: number) {
  const stallAfter = take(behave, 'stallAfterChunks');
  const cutAfter = take(behave, 'cutAfterChunks');
  const error = take(behave, 'inStreamError');
  const silence = take(behave, 'silence');
  const event = (data: unknown) => exchange.write(`data: ${JSON.stringify(data)}\n\n`);

  exchange.head(200, { ...commonHeaders(), 'content-type': 'text/event-stream; charset=utf-8' });
  event(chunks.first);
  for (let sent = 0; sent <= chunks.deltas.length && exchange.open(); sent++) {
    if (sent === stallAfter) return exchange.stall();
    if (sent === cutAfter) return exchange.cut();
    if (error && sent === error.afterChunks) {
      event(error.body ?? SERVER_ERROR);
      return exchange.end();
    }
    if (silence && sent === silence.afterChunks) await exchange.sleep(silence.ms);
    const delta = chunks.deltas[sent];
    if (!delta) break;
    event(delta);
    await exchange.sleep(paceMs);
  }
  for (const chunk of chunks.tail) event(chunk);
  exchange.write('data: [DONE]\n\n');
  exchange.end();
}

/** POST /v1/chat/completions, with the checks of the real one. */
export async function chat(
  exchange: Exchange,
  rawBody: unknown,
  behave: Behaviour,
  options: { paceMs: number; now: number; turn: number },
) {
  const body = readChatBody(rawBody);
  if (!body) {
    return sendApiError(
      exchange,
      apiError(400, 'We could not parse the JSON body of your request: model and messages.'),
    );
  }
  const problem = refusal(body);
  if (problem) return sendApiError(exchange, problem);

  const answer = answerTo(body, behave, options.turn);
  const envelope = {
    id: `chatcmpl-${randomUUID().replaceAll('-', '').slice(0, 29)}`,
    created: Math.floor(options.now / 1000),
    model: body.model,
  };
  if (body.stream !== true) {
    await exchange.sleep(options.paceMs * 10);
    return sendJson(exchange, 200, completion(envelope, answer));
  }
  const streamOptions = body.stream_options;
  const includeUsage = isRecord(streamOptions) && streamOptions.include_usage === true;
  const size = take(behave, 'chunkChars');
  const chunks = chunksOf(envelope, answer, { includeUsage, ...(size === undefined ? {} : { chunkChars: size }) });
  return stream(exchange, chunks, behave, options.paceMs);
}
