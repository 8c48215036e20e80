import { shownAddress } from '../address-secret';
import { parseAgentPage } from '../agent-page';
import { parseDomain } from '../domain';
import { message, type SettingsMessage } from '../message';
import { isPlaceholderDomain } from '../placeholder';
import type { Kind } from '../registry/kinds';
import type { Codec } from './codec';

type Address = Codec<Extract<Kind, { is: 'domain' | 'agent-page' | 'base-url' }>, string, string>;

const fromHost = (read: { host: string } | { problem: SettingsMessage }) =>
  'host' in read ? { value: read.host } : read;

const isEmpty = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** No domain is fine as long as no key waits for one (see `rules`): the model may be set up first. */
export const domain: Address = {
  onLeave: 'tidy',
  show: (value) => value,
  read: (typed) => (typed.trim() === '' ? { value: '' } : fromHost(parseDomain(typed))),
  take(value) {
    if (isEmpty(value)) return { why: message('empty') };
    if (isPlaceholderDomain(String(value))) return { why: message('placeholder') };
    const read = parseDomain(String(value));
    return 'problem' in read ? { why: read.problem } : { typed: read.host, note: read.host };
  },
};

export const agentPage: Address = {
  onLeave: 'tidy',
  show: (value) => value,
  read: (typed) => fromHost(parseAgentPage(typed)),
  take(value) {
    if (typeof value !== 'string') return { why: message('not-an-address-at-all') };
    const read = parseAgentPage(value);
    return 'problem' in read ? { why: read.problem } : { typed: read.host, note: read.host || message('none') };
  },
};

export const baseUrl: Address = {
  onLeave: 'tidy',
  show: shownAddress,
  read: (typed, _, { readBaseUrl }) => readBaseUrl(typed),
  take(value, _, { readBaseUrl }) {
    if (isEmpty(value)) return { why: message('empty') };
    const read = readBaseUrl(String(value));
    if ('problem' in read) return { why: read.problem };
    const { host } = new URL(read.value);
    return {
      typed: read.value,
      note: message('address-gets-all', { address: read.value, host }),
    };
  },
};
