const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decode(entity: string, body: string): string {
  if (!body.startsWith('#')) return NAMED[body.toLowerCase()] ?? entity;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Elements whose content is not text, and those that end a line. */
const HIDDEN = new Set(['script', 'style']);
const LINE_ENDS = new Set(['br', '/p', '/div', '/li', '/tr', '/h1', '/h2', '/h3', '/h4', '/h5', '/h6', '/blockquote']);

/**
 * A plain reading of HTML, for the rare rows that come without Freshdesk's own text. Workers have no DOM. The result is
 * only ever used as text, so a tag that survives is shown, never run. One look at each piece between two `<`: the time
 * stays linear for any input.
 */
export function htmlToText(html: string): string {
  const [start = '', ...pieces] = html.split('<');
  let text = start;
  let hidden: string | null = null;
  for (const piece of pieces) {
    const name = piece.match(/^\/?[a-z][a-z0-9]{0,20}/i)?.[0].toLowerCase() ?? '';
    if (hidden !== null) {
      if (name !== `/${hidden}`) continue;
      hidden = null;
    }
    const end = piece.indexOf('>');
    const isTag = end >= 0 && (name !== '' || piece.startsWith('!'));
    if (!isTag) {
      text += `<${piece}`;
      continue;
    }
    if (LINE_ENDS.has(name)) text += '\n';
    if (HIDDEN.has(name)) hidden = name;
    else text += piece.slice(end + 1);
  }
  const lines = text.replace(/&(#x?[0-9a-f]{1,8}|[a-z]{2,8});/gi, decode).split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
