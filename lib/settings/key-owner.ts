const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

/**
 * A saved key goes only where it was saved for: a new address with the old key would hand it to somebody else.
 * @param savedFor host or URL that the saved key belongs to; empty when none is known.
 * @returns why the saved key may not be used there, or null.
 */
export function keyOwnerProblem(savedFor: string, wanted: string): string | null {
  const owner = hostOf(savedFor);
  const host = hostOf(wanted);
  if (owner === '' || host === '' || owner === host) return null;
  return `The saved key is for ${owner}. Enter the key for ${host}, or remove the saved one.`;
}
