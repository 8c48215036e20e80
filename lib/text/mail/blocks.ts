import { type Label, labelled } from './labels';

/** A header is never longer; also keeps the patterns from working on a hostile line. */
export const LONGEST_HEADER = 300;
const MOST_LABELS = 12;

/** A line without its quote marks; empty where it is too long for a header. */
export function headerLine(lines: readonly string[], index: number): string {
  const line = lines[index] ?? '';
  if (line.length > LONGEST_HEADER) return '';
  const first = line.charCodeAt(0);
  // Most lines begin with a letter.
  return first > 0x40 && first < 0x3000 ? line.trimEnd() : line.replace(/^[>\s]+/, '').trimEnd();
}

/** `From: Ann <a@b.example> Sent: Monday To: Bob Subject: x` on one line, in the languages of the commonest programs. */
const ON_ONE_LINE =
  /^\*?(?:From|Von|De|Da|Van|Fra|Från|Od|От|Від|差出人|发件人)\s?[:：].{3,150}\s\*?(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado|Enviado el|Enviada|Data|Inviato|Verzonden|Sendt|Skickat|Wysłano|Дата|Отправлено|送信日時|发送时间)\s?[:：].{3,150}\s\*?(?:Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Emne|Ämne|Temat|Тема|件名|主题)\s?[:：]/i;

/**
 * The line after the block of headers that begins here; null where none does. A form has a lone "Date:" or "From:", or
 * lines between that no mail program writes; a block has a sender, two more labels, and a subject or an address.
 * @param sure a mark above says that a block comes, so that labels of any language will do.
 */
export function endOfBlock(lines: readonly string[], start: number, sure = false): number | null {
  const first = headerLine(lines, start);
  if (ON_ONE_LINE.test(first)) return start + 1;
  const seen = new Set<Label>();
  let [labels, unknown, mail, at] = [0, 0, false, start];
  for (; at < start + MOST_LABELS; at += 1) {
    const line = headerLine(lines, at);
    const read = labelled(line);
    if (read?.label) {
      seen.add(read.label);
      labels += 1;
    } else if (read && sure) {
      labels += 1;
      unknown += 1;
    } else if (at === start || line === '' || !continues(lines, at)) break;
    if (line.includes('@')) mail = true;
  }
  if (sure && labels >= 3) return at;
  const isBlock = seen.has('from') && labels - unknown >= 3 && (mail || seen.has('subject')) && seen.size >= 3;
  return isBlock ? at : null;
}

/** A long list of recipients goes on in the next line. */
const continues = (lines: readonly string[], at: number) =>
  /[,;<]$/.test(headerLine(lines, at - 1)) || /^<?[^\s@]+@[^\s@]+>?[;,]?$/.test(headerLine(lines, at));
