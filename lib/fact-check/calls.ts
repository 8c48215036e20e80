import type { Address, Call } from '@/lib/text/links';
import { borneOut, claimKind } from './kind';
import { readPhones } from './same-phone';

const isCall = (address: Address): address is Call => address.kind === 'call';

/** `tel:`, `sms:`: never only told back, since a click calls. */
export const calls = claimKind({
  kind: 'phone',
  find: (_text, _known, { addresses }) => addresses.filter(isCall),
  read: ({ own, customer }) => ({ own: readPhones(own), customer: readPhones(customer) }),
  verdict: ({ number }, { own, customer }) => borneOut(own(number), () => customer(number)),
});
