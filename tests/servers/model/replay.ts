import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Replay } from './behaviour.ts';
import { isRecord } from './body.ts';
import type { Exchange } from './exchange.ts';

/** Headers that belong to a connection or to the recorded encoding, not to the answer. HTTP/2 forbids most of them. */
const DROPPED =
  /^(connection|keep-alive|transfer-encoding|content-length|content-encoding|upgrade|proxy-.*|http2-.*)$/i;

/** Recordings beside the checkout win over those inside it. */
export function defaultReplayDirectory(): string {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const beside = here('../../../../shared/llm-streams');
  return existsSync(beside) ? beside : here('../../fixtures/llm-streams');
}

async function readMeta(file: string): Promise<{ status: number; headers: Record<string, string> }> {
  const meta: unknown = JSON.parse(await readFile(file.replace(/\.(sse|json)$/, '.meta.json'), 'utf8'));
  const response = isRecord(meta) && isRecord(meta.response) ? meta.response : {};
  const headers = isRecord(response.headers) ? response.headers : {};
  return {
    status: typeof response.status === 'number' ? response.status : 200,
    headers: Object.fromEntries(
      Object.entries(headers)
        .filter(([name]) => !DROPPED.test(name))
        .map(([name, value]) => [name, String(value)]),
    ),
  };
}

/** Sends a recording byte by byte as it was received. Throws when there is none of that name. */
export async function replay(exchange: Exchange, directory: string, recording: Replay, paceMs: number) {
  const file = resolve(directory, recording.path);
  const inside = relative(directory, file);
  if (inside.startsWith('..') || isAbsolute(inside)) throw new Error(`Recording outside its folder: ${recording.path}`);
  const [bytes, meta] = await Promise.all([readFile(file), readMeta(file)]);
  exchange.head(meta.status, { 'access-control-allow-origin': '*', ...meta.headers });
  const step = recording.byteChunk ?? bytes.length;
  for (let at = 0; at < bytes.length && exchange.open(); at += step) {
    exchange.write(bytes.subarray(at, at + step));
    await exchange.sleep(paceMs);
  }
  exchange.end();
}
