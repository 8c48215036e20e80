import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/assistant/answer';
import { TASKS } from '@/lib/assistant/tasks';
import { cases } from '../cases';
import { cuttings } from './cuttings';
import { clientWith, collect, REQUEST, streamed } from './helpers';
import { STREAM_TWINS } from './stream-twins';

type Input = { body: string; content_type: string; base_url: string; model: string; steps?: [number, string][] };
type Want = {
  text?: string;
  complete?: boolean;
  failure?: string;
  usage?: { inputTokens: number; outputTokens: number };
  draft?: { text: string; status?: string };
};

const reader = createAnswerReader(TASKS.response);
/** A hundredth of the time that is asked for. */
const soon = (ms: number, run: () => void) => {
  const handle = setTimeout(run, ms / 100);
  return () => clearTimeout(handle);
};

function timed(steps: [number, string][]): Response {
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (const [wait, text] of steps) {
        await new Promise((resolve) => setTimeout(resolve, wait / 100));
        controller.enqueue(new TextEncoder().encode(text));
      }
      controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}

async function read(
  response: Response,
  { base_url = 'https://llm.example.com/v1', model = 'some-model' }: Partial<Input>,
) {
  const endpoint = { baseUrl: base_url, apiKey: 'sk-test-1234567890', model };
  const got = await collect(clientWith(async () => response, { endpoint, after: soon }).stream(REQUEST));
  return { got, complete: got.end?.complete ?? false, failure: (got.failure ?? got.end?.failure)?.kind };
}

function compare({ got, complete, failure }: Awaited<ReturnType<typeof read>>, want: Want): void {
  if (want.failure) expect(failure).toBe(want.failure);
  if (want.text !== undefined) expect(got.text).toBe(want.text);
  if (want.complete !== undefined) expect(complete).toBe(want.complete);
  if (want.usage) expect(got.end?.usage).toMatchObject(want.usage);
  if (want.draft) expect(reader.finish(got.text)).toMatchObject(want.draft);
}

describe('what endpoints were seen to send', () => {
  test.each(cases<Input, Want>('stream'))('%s', async (_id, input, want) => {
    if (input.steps) return compare(await read(timed(input.steps), input), want);
    for (const pieces of cuttings(input.body))
      compare(await read(streamed(pieces, { type: input.content_type }), input), want);
  });
});

describe('more of the same kinds', () => {
  test.each(STREAM_TWINS)('%s', async (_name, body, want) => {
    for (const pieces of cuttings(body)) compare(await read(streamed(pieces), {}), want);
  });
});
