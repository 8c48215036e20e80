import type { World } from '../../platform/world.ts';

/** A model that somebody else writes the answers of. */
export type HijackedModel = {
  /** Bodies of all requests, oldest first. */
  readonly bodies: string[];
  /** What it answers from now on: the text of the stream, or a whole body. */
  says(content: string): void;
  sends(body: string, contentType?: string): void;
};

const line = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;

/** As an endpoint streams it, in pieces of some letters. */
const stream = (content: string): string =>
  [...(content.match(/[\s\S]{1,64}/gu) ?? []), null]
    .map((piece) =>
      line({
        choices: [
          { index: 0, delta: piece === null ? {} : { content: piece }, finish_reason: piece === null ? 'stop' : null },
        ],
      }),
    )
    .join('') + 'data: [DONE]\n\n';

/** Puts it between the worker and the model's host; everything else goes its way. */
export function hijack({ browser: { network } }: World): HijackedModel {
  const bodies: string[] = [];
  const real = network.fetch.bind(network);
  let answer = { body: '', type: 'text/event-stream' };
  network.fetch = async (url, init, ...rest) => {
    if (new URL(url).hostname !== 'api.openai.com') return real(url, init, ...rest);
    network.asked.push(url);
    bodies.push(String(init.body));
    return new Response(answer.body, { headers: { 'content-type': answer.type } });
  };
  return {
    bodies,
    says(content) {
      answer = { body: stream(content), type: 'text/event-stream' };
    },
    sends(body, type = 'text/event-stream') {
      answer = { body, type };
    },
  };
}
