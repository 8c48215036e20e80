import type { Agent } from '../types.ts';
import { problem } from './answers.ts';

/** The key in a Basic header; the password is ignored, as there. Null without one. */
export function readKey(authorization: string | string[] | undefined): string | null {
  const encoded = /^Basic\s+(\S+)$/i.exec(String(authorization ?? ''))?.[1];
  if (!encoded) return null;
  const [key = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return key === '' ? null : key;
}

export function authenticate(agents: Iterable<Agent>, key: string | null): Agent {
  if (key === null) throw problem.badKey();
  for (const agent of agents) if (agent.apiKey === key) return agent;
  throw problem.badKey();
}
