import type { Switches } from '../switches.ts';
import type { Agent } from '../types.ts';
import { problem } from './answers.ts';

/** The key in a Basic header; the password is ignored, as there. Null without one. */
export function readKey(authorization: string | string[] | undefined): string | null {
  const encoded = /^Basic\s+(\S+)$/i.exec(String(authorization ?? ''))?.[1];
  if (!encoded) return null;
  const [key = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return key === '' ? null : key;
}

type Credentials = { key: string | null; cookie: string | string[] | undefined };

/** Whose call it is. Everything of §1 of the documentation that ends a call before it begins is thrown here. */
export function authenticate(agents: Iterable<Agent>, { key, cookie }: Credentials, switches: Switches): Agent {
  const { accountRefused, keyRejected, unknown } = switches;
  if (keyRejected || key === null) throw problem.badKey();
  // Guess: a session of the browser that outranks the key, without the page's own token, is nobody.
  if (unknown.cookieWins && cookie !== undefined) throw problem.badKey();
  const agent = [...agents].find((row) => row.apiKey === key);
  if (!agent) throw problem.badKey();
  if (agent.active === false) throw unknown.deactivatedKey === 401 ? problem.badKey() : problem.forbidden();
  if (accountRefused !== null) throw problem.accountRefused(accountRefused);
  return agent;
}
