import { type AddressProblem, addressProblem } from './message';

const isEncrypted = (address: string): boolean => !address.startsWith('http:');

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

/**
 * A saved key goes only where it was saved for: a new address with the old key would hand it to somebody else.
 * @param savedFor host or URL that the saved key belongs to; empty when none is known.
 * @returns why the saved key may not be used there, or null.
 */
export function keyOwnerProblem(savedFor: string, wanted: string): AddressProblem | null {
  const owner = hostOf(savedFor);
  const host = hostOf(wanted);
  if (owner === '' || host === '') return null;
  if (owner === host && isEncrypted(savedFor) && !isEncrypted(wanted))
    return addressProblem('key-over-http', { owner });
  if (owner === host) return null;
  return addressProblem('key-of-other-host', { owner, host });
}
