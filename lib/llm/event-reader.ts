import type { Collector, Piece } from './collector';
import { createValueReader, type Found } from './json-values';
import { parseJson } from './parse-json';
import type { Endpoint } from './types';

export type Decoder = { push(text: string): Piece[]; end(): Piece[] };

/** More than this in one event is no chat chunk. */
const MAX_EVENT = 4 * 1024 * 1024;

const DONE = /^"?\[?done\]?"?$/i;
/** Names of events that say with nothing else that the answer is over. */
const LAST = /^(done|end|complete|completed|finish|finished|message_stop)$/i;
const BARE = /^[ \t]*(?:[{,\]]|\[[^d])/i;
const UNDECIDED = /^[ \t]*\[?$/;
const LINE_END = /\r\n?|\n/g;

const isBareLine = (start: string): boolean | null => BARE.test(start) || (UNDECIDED.test(start) ? null : false);

/**
 * Reads an event stream, JSON lines, a list of chunks, and one whole JSON body, whichever comes. Own code, since parsers of
 * event streams wait for the blank line between two events, which servers forget, and know nothing of JSON without `data:`.
 */
export function createEventReader(collector: Collector, endpoint: Endpoint): Decoder {
  const data = createValueReader();
  const bare = createValueReader();
  let pieces: Piece[] = [];
  let rest = '';
  let searched = 0;
  /** Of the line that is being read: whether it is JSON without `data:`; null while too little of it is there. */
  let isBare: boolean | null = null;
  let event: string | undefined;
  let said = '';
  let failed = false;

  function fail(detail: string): void {
    failed = true;
    pieces.push({ type: 'failed', failure: { kind: 'model-error', subject: endpoint.model, detail } });
  }

  function take(found: Found): void {
    if (failed || collector.closed) return;
    if ('words' in found) {
      said += found.words;
      return;
    }
    const value = parseJson(found.json);
    if (value === undefined && event === 'error') said += found.json;
    else if (value === undefined) fail('A piece of the stream is not JSON.');
    else pieces.push(...collector.take(value, event));
  }

  /** One whole object a line. */
  function takeWhole(content: string): boolean {
    if (data.open || failed || collector.closed || !/^\s*\{/.test(content)) return false;
    const value = parseJson(content);
    if (value !== undefined) pieces.push(...collector.take(value, event));
    return value !== undefined;
  }

  /** A blank line, which ends an event; with `ending` one that was never ended. */
  function dispatch(ending = false): void {
    // The last event may be cut in the middle; one in the middle of a stream would be a hole in the text.
    if (data.open && !ending) fail('A piece of the stream is not JSON.');
    const value = said === '' ? null : parseJson(said);
    if (event === 'error' && said !== '') pieces.push(...collector.take({ error: said }, event));
    else if (typeof value === 'string' && value.startsWith('{')) take({ json: value });
    else if (value === undefined && !ending) fail('A piece of the stream is not JSON.');
    if (event !== undefined && LAST.test(event)) close();
    data.drop();
    event = undefined;
    said = '';
  }

  function close(): void {
    if (!failed && !collector.closed) pieces.push(...collector.close());
  }

  function readLine(line: string): void {
    // As nearly all lines are: parsed without being looked through first.
    if (line.startsWith('data: {') && takeWhole(line.slice(6))) return;
    if (line === '') dispatch();
    else if (line.startsWith('data')) {
      const content = /^data(?::|$) ?/.exec(line);
      if (content) readData(line.slice(content[0].length));
    } else if (line.startsWith('event:')) event = line.slice(6).trim();
    else if (DONE.test(line)) close();
  }

  function readData(content: string): void {
    if (!data.open && DONE.test(content.trim())) close();
    else if (!takeWhole(content)) for (const found of data.push(`${content}\n`)) take(found);
    if (data.length > MAX_EVENT) fail('A piece of the stream is too large.');
  }

  /** JSON without `data:` is read as it comes, since a list may be one line from its first chunk to its last. */
  function readBare(text: string): void {
    for (const found of bare.push(text)) if ('json' in found) take(found);
    if (bare.length > MAX_EVENT) fail('A piece of the stream is too large.');
  }

  function read(ending: boolean): void {
    let from = 0;
    while (!failed) {
      isBare ??= isBareLine(rest.slice(from, from + 100));
      LINE_END.lastIndex = from + searched;
      const end = LINE_END.exec(rest);
      // A carriage return at the very end may be half of a line end.
      const found = end && (ending || end[0] !== '\r' || end.index + 1 < rest.length) ? end : null;
      if (!found) break;
      const line = rest.slice(from, found.index);
      if (isBare) readBare(`${line}\n`);
      else readLine(line);
      if (!bare.open) isBare = null;
      from = found.index + found[0].length;
      searched = 0;
    }
    rest = rest.slice(from);
    if (isBare && !rest.endsWith('\r')) {
      readBare(rest);
      rest = '';
    }
    searched = Math.max(0, rest.length - 1);
    if (!isBare && rest.length > MAX_EVENT) fail('A piece of the stream is too large.');
  }

  return {
    push(text) {
      pieces = [];
      if (failed) return pieces;
      rest += text;
      read(false);
      return pieces;
    },
    end() {
      pieces = [];
      if (failed) return pieces;
      rest += '\n';
      read(true);
      if (!failed) dispatch(true);
      if (bare.open) pieces.push({ type: 'failed', failure: { kind: 'answer-cut', subject: endpoint.model } });
      else if (bare.whole) close();
      return pieces;
    },
  };
}
