/** Longer ones hold nothing that anybody reads; the host says whose they are. */
const LONGEST = 500;

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:|tel:)?(?:www\.)?/, '')
    .replace(/[\s\u00A0]+/g, '')
    .replace(/\/$/, '');

/** The target of a link as it is told behind its words; null where these say it, or where it leads nowhere. */
export function targetOf(href: string, words: string): string | null {
  const target = href.trim().replace(/[\r\n\t]/g, '');
  if (!/^(?:https?:\/\/|mailto:|tel:|ftp:)/i.test(target)) return null;
  const said = bare(words.slice(0, 2000));
  if (said === '') return null;
  if (/^mailto:/i.test(target)) {
    const address = target.slice(7).split('?', 1)[0] ?? '';
    return address === '' || said.includes(address.toLowerCase()) ? null : address;
  }
  if (/^tel:/i.test(target)) {
    const digits = target.replace(/\D/g, '');
    return said.replace(/\D/g, '').includes(digits.slice(-7)) ? null : target.slice(4);
  }
  if (bare(target) === said) return null;
  return target.length <= LONGEST ? target : `${/^[^?#]{1,200}/.exec(target)?.[0] ?? ''}…`;
}

/** `[image: name]`, so that a reader knows there is one; empty for what only decorates or counts readers. */
export function imageText(alt: string, src: string, width: string, height: string): string {
  if (/^[012](?:px)?$/.test(width.trim()) || /^[012](?:px)?$/.test(height.trim())) return '';
  const name = alt.replace(/\s+/g, ' ').trim().slice(0, 200);
  // Emoji are pictures in some programs.
  if (name !== '' && !/[\p{L}\p{N}]/u.test(name)) return name;
  if (name !== '') return `[image: ${name}]`;
  const file =
    /^cid:([^@]{1,100})/i.exec(src)?.[1] ??
    /\/([^/?#]{1,100}\.(?:png|jpe?g|gif|webp|heic|bmp))(?:[?#]|$)/i.exec(src.slice(0, 2000))?.[1];
  if (file) return `[image: ${file}]`;
  return /^(?:data:image|blob:)|attachment/i.test(src.slice(0, 300)) ? '[image]' : '';
}
