import { hostOf } from './base-url';
import type { Collector } from './collector';
import { pageTitle } from './errors';
import { createEventReader, type Decoder } from './event-reader';
import { sanitise } from './sanitise';
import type { Endpoint } from './types';

/** A page has its title near its beginning. */
const MOST_OF_A_PAGE = 100_000;

/**
 * Body text, cut anywhere, to pieces of an answer. The first character tells a page from everything else; the Content-Type
 * of proxies and local servers cannot be trusted.
 */
export function createDecoder(collector: Collector, endpoint: Endpoint): Decoder {
  let chosen: Decoder | null = null;
  return {
    push(text) {
      if (!chosen) {
        const first = text.trimStart()[0];
        if (!first) return [];
        chosen = first === '<' ? page(endpoint) : createEventReader(collector, endpoint);
      }
      return chosen.push(text);
    },
    end: () => chosen?.end() ?? [],
  };
}

/** A sign-in page or a proxy's: no model endpoint at all. */
function page(endpoint: Endpoint): Decoder {
  let body = '';
  return {
    push(text) {
      if (body.length < MOST_OF_A_PAGE) body += text;
      return [];
    },
    end() {
      const failure = { kind: 'model-not-a-stream' as const, subject: hostOf(endpoint.baseUrl) };
      const detail = sanitise(pageTitle(body), endpoint.apiKey);
      return [{ type: 'failed', failure: detail ? { ...failure, detail } : failure }];
    },
  };
}
