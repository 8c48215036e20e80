const isEncrypted = (address: string): boolean => !address.startsWith('http:');

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

/**
 * A saved key goes only where it was saved for: a new address with the old key would hand it to somebody else.
 * @param savedFor host or URL that the saved key belongs to; empty when none is known.
 * @returns why the saved key may not be used there, or null.
 */
export function keyOwnerProblem(savedFor: string, wanted: string): string | null {
  const owner = hostOf(savedFor);
  const host = hostOf(wanted);
  if (owner === '' || host === '') return null;
  if (owner === host && isEncrypted(savedFor) && !isEncrypted(wanted))
    return `The saved key is for ${owner} over https. Over http it can be read on the way: enter it again if you mean that.`;
  if (owner === host) return null;
  return `The saved key is for ${owner}. Enter the key for ${host}, or remove the saved one.`;
}
