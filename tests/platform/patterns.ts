type Parts = { scheme: string; host: string };

function partsOf(pattern: string): Parts {
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  return { scheme, host: host.replace(/:\d+$/, '') };
}

/** Whether everything that the second match pattern fits, the first one fits as well. Paths are all `/*` here. */
export function covers(pattern: string, other: string): boolean {
  const [wide, narrow] = [partsOf(pattern), partsOf(other)];
  if (wide.scheme !== '*' && wide.scheme !== narrow.scheme) return false;
  if (wide.host === '*' || wide.host === narrow.host) return true;
  return wide.host.startsWith('*.') && `.${narrow.host}`.endsWith(wide.host.slice(1));
}

export const fits = (pattern: string, url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && covers(pattern, `${protocol}//${hostname}/*`);
};
