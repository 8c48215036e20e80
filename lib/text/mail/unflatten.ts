// Freshdesk's own text of a mail written as HTML may be one line, with two spaces for the end of a paragraph (public
// recordings, 2025): there the announcement of a quote stands in its middle.

/** Shorter lines hold no quote. */
const LONG = 60;
/** Letters of an announcement. */
const REACH = 200;

const END = /<[^<>\s@]{1,80}@[^<>\s@]{1,200}>\s?\)?\s?(?:[\p{L}()/ ]{1,25}\s?)?[:：](?=\s|$)/gu;
const OPENS = /(?:^|\s)(?:On|Am|Le|El|Il|Em|Op|Den|På|Dne|W dniu|Vào|Pada|În|Στις|На|В)\s(?=\S)/gu;
const BLOCK =
  /(?<!\s)\s{2,}(?=(?:From|Von|De|Da|Van|Fra|Från|Od|От|差出人|发件人)\s?[:：]\s.{3,200}\s(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado|Data|Inviato|Verzonden|Sendt|Skickat|Wysłano|Дата|送信日時|发送时间)\s?[:：])/gu;

/** The same with line ends where a text of one line lost them. */
export function unflatten(text: string): string {
  if (text.length < LONG || !/ {2}|[:：]\s/.test(text)) return text;
  const whole = text.includes('\n') ? text : text.replace(/(\S) {2,}(?=\S)/g, '$1\n');
  return whole
    .split('\n')
    .map((line) => (line.length < LONG || line.startsWith('>') ? line : broken(line)))
    .join('\n');
}

function broken(line: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const found of line.matchAll(END)) {
    const end = found.index + found[0].length;
    const before = line.slice(Math.max(from, end - REACH), found.index);
    const opening = [...before.matchAll(OPENS)].at(-1);
    if (!opening || !/\d/.test(before.slice(opening.index))) continue;
    const start = found.index - before.length + opening.index;
    if (end === line.length && line.slice(from, start).trim() === '') continue;
    parts.push(line.slice(from, start).trimEnd(), line.slice(start, end).trim());
    from = end;
  }
  parts.push(from === 0 ? line : line.slice(from).trimStart());
  return parts.join('\n').replace(BLOCK, '\n');
}
