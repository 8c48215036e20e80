/** This machine, as the manifest and its policy for connections know it, and other names of it. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    /^127(\.\d{1,3}){3}$/.test(hostname) ||
    hostname === '[::1]'
  );
}

/** Names that no public server can have. Source: RFC 6762 (.local), RFC 8375 (.home.arpa), ICANN 2024 (.internal); routers' habits. */
const PRIVATE_NAME = /\.(local|lan|internal|intranet|home|home\.arpa|localdomain|corp|private)$/;

/**
 * An address inside the person's own network: private ranges (RFC 1918, RFC 4193), link-local ones, the shared range that
 * Tailscale uses (RFC 6598), names without a point.
 * @param hostname as `URL` gives it: lower case, IPv4 in its usual form, IPv6 in brackets.
 */
function isPrivateHost(hostname: string): boolean {
  const [a = 0, b = 0] = hostname.split('.').map(Number);
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(hostname)) {
    return (
      a === 10 ||
      (a === 172 && b >= 16 && b <= 31) ||
      (a === 192 && b === 168) ||
      (a === 169 && b === 254) ||
      (a === 100 && b >= 64 && b <= 127)
    );
  }
  if (hostname.startsWith('[')) return /^\[f(c|d)[\da-f]{2}:|^\[fe[89ab][\da-f]:/.test(hostname);
  return /^[a-z\d_-]+$/.test(hostname) || PRIVATE_NAME.test(hostname);
}

/** This machine or the network it is in: plain http is allowed there. */
export const isInHouse = (hostname: string): boolean => isLoopback(hostname) || isPrivateHost(hostname);
