import { createParser } from 'eventsource-parser';
import { hostOf } from './base-url';
import type { Collector, Piece } from './collector';
import { pageTitle } from './errors';
import { parseJson } from './parse-json';
import { sanitise } from './sanitise';
import type { Endpoint } from './types';

/** More than this in one event is no chat chunk. */
const MAX_EVENT = 4 * 1024 * 1024;

export type Decoder = { push(text: string): Piece[]; end(): Piece[] };

/**
 * Body text, cut anywhere, to pieces of an answer. The first character tells an event stream from a JSON body or a page, since
 * neither `{`, `[` nor `<` can begin a field of an event stream; the Content-Type of proxies and local servers cannot be trusted.
 */
export function createDecoder(collector: Collector, endpoint: Endpoint): Decoder {
  let chosen: Decoder | null = null;
  return {
    push(text) {
      if (!chosen) {
        const first = text.trimStart()[0];
        if (!first) return [];
        chosen = '{[<'.includes(first) ? wholeBody(collector, endpoint) : eventStream(collector, endpoint);
      }
      return chosen.push(text);
    },
    end: () => chosen?.end() ?? [],
  };
}

function eventStream(collector: Collector, endpoint: Endpoint): Decoder {
  let pieces: Piece[] = [];
  let ending = false;
  const unreadable = (detail: string) => {
    pieces.push({ type: 'failed', failure: { kind: 'model-error', subject: endpoint.model, detail } });
  };
  const parser = createParser({
    maxBufferSize: MAX_EVENT,
    onEvent({ data, event }) {
      if (collector.closed || data.trim() === '') return;
      if (data.trim() === '[DONE]') {
        pieces.push(...collector.close());
        return;
      }
      const value = parseJson(data);
      if (event === 'error') pieces.push(...collector.take(typeof value === 'object' ? value : { error: data }, event));
      else if (value !== undefined) pieces.push(...collector.take(value, event));
      // The last event may be cut in the middle; one in the middle of a stream would be a hole in the text.
      else if (!ending) unreadable('A piece of the stream is not JSON.');
    },
    onError({ type }) {
      if (type === 'max-buffer-size-exceeded') unreadable('A piece of the stream is too large.');
    },
  });
  const feed = (text: string) => {
    pieces = [];
    parser.feed(text);
    return pieces;
  };
  return {
    push: feed,
    end() {
      ending = true;
      // Servers that do not end their last event with a blank line.
      return feed('\n\n');
    },
  };
}

/** An endpoint that ignored `stream: true`, or something that is no model endpoint at all. */
function wholeBody(collector: Collector, endpoint: Endpoint): Decoder {
  let body = '';
  return {
    push(text) {
      if (body.length < MAX_EVENT) body += text;
      return [];
    },
    end() {
      // Ollama's own API sends one JSON value a line.
      const value = parseJson(body) ?? parseJson(body.split('\n', 1)[0] ?? '');
      if (value !== undefined) {
        return [...collector.take(Array.isArray(value) ? value[0] : value), ...collector.close()];
      }
      if (body.trimStart()[0] !== '<')
        return [{ type: 'failed', failure: { kind: 'answer-cut', subject: endpoint.model } }];
      const failure = { kind: 'model-not-a-stream' as const, subject: hostOf(endpoint.baseUrl) };
      const detail = sanitise(pageTitle(body), endpoint.apiKey);
      return [{ type: 'failed', failure: detail ? { ...failure, detail } : failure }];
    },
  };
}
