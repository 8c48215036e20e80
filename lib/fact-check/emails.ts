import type { Address, Email } from '@/lib/text/links';
import { borneOut, claimKind } from './kind';

const isEmail = (address: Address): address is Email => address.kind === 'email';

const read = (addresses: Address[]) => new Set(addresses.filter(isEmail).map(({ address }) => address));

export const emails = claimKind({
  kind: 'email',
  find: (_text, _known, { addresses }) => addresses.filter(isEmail),
  read: ({ addresses: { own, customer } }) => ({ own: read(own), customer: read(customer) }),
  verdict: ({ address }, { own, customer }) => borneOut(own.has(address), () => customer.has(address)),
});
