// email-reply-parser 2.3.9 cuts signatures too, but imports node:module, which no worker has, and drops a tenth of
// customers' own text. This cutter knows only marks that people do not use in sentences.

/** Longest block below a "-- " mark that is taken for a signature. */
const SIGNATURE_LINES = 15;

const MOBILE = [
  /^(Sent|Get) (from|via) (my )?.{2,40}$/i,
  /^Get Outlook for .{2,20}(<.*>)?$/i,
  /^(Von meinem|Gesendet (von|mit|aus)) .{2,50}$/i,
  /^(Envoyé (de|depuis|à partir de)|Télécharger Outlook pour) .{2,50}$/i,
  /^(Enviado (desde|do|de|a partir)|Obtener Outlook para|Obter (o )?Outlook para) .{2,50}$/i,
  /^(Verzonden|Verstuurd) (vanaf|met|via) .{2,50}$/i,
  /^(Inviato (da|dal)|Scarica Outlook per) .{2,50}$/i,
  /^(iPhone|iPad|Android)から送信$/,
];

const DISCLAIMER =
  /(confidential|vertraulich|confidentiel|confidencial|vertrouwelijk|riservat).{0,400}(recipient|addressee|Empfänger|Adressat|destinataire|destinatari|geadresseerde|ontvanger)|(intended|solely) (only )?for the (use of the )?(individual|addressee|recipient|person)|consider the environment before printing/is;

const CONTACT =
  /^(?:(?:tel(?:efon|éfono|efone)?|phone|mobile?|mob|cell|fax|handy|office|direct|e-?mail|web)\.?\s?[:.]?\s*)?(?:\+?[\d\s()./-]{7,25}|(?:https?:\/\/|www\.)\S{3,100}|[^\s@]{1,64}@[^\s@]{3,100})$/i;
const SIGN_OFF =
  /^(kind |best |warm |with (kind |best ))?(regards|wishes)[,.!]?$|^(thanks|thank you|cheers|sincerely|yours sincerely|many thanks)[,.!]?$|^(mit freundlichen|freundliche|viele|beste|liebe|herzliche) grüßen?[,.!]?$|^(bien )?cordialement[,.!]?$|^(un )?(cordial )?saludos?( cordiales)?[,.!]?$|^(com os melhores )?cumprimentos[,.!]?$|^atenciosamente[,.!]?$|^met vriendelijke groet(en)?[,.!]?$|^(cordiali|distinti) saluti[,.!]?$/i;

/** Text without signature block, mobile footer, legal disclaimer and the bare contact lines below a sign-off. */
export function cutSignature(text: string): string {
  const lines = cutDelimited(text.split('\n'));
  dropDisclaimers(lines);
  while (lines.length > 0 && (lines.at(-1)?.trim() === '' || isFooter(lines.at(-1) ?? ''))) lines.pop();
  const signOff = lines.findLastIndex((line) => SIGN_OFF.test(line.trim()));
  return lines.filter((line, index) => signOff < 0 || index <= signOff || !CONTACT.test(line.trim())).join('\n');
}

function isFooter(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length <= 120 && MOBILE.some((pattern) => pattern.test(trimmed));
}

/** Everything below the last "-- " line (RFC 3676 §4.3; the trailing space is often lost), if it is short. */
function cutDelimited(lines: string[]): string[] {
  const mark = lines.findLastIndex((line) => /^(--|—) ?$/.test(line));
  const below = lines.slice(mark + 1);
  if (mark < 0 || below.length > SIGNATURE_LINES || below.some((line) => /^p\.?\s?s\.?\b|\?\s*$/i.test(line.trim()))) {
    return lines;
  }
  return lines.slice(0, mark);
}

/** Drops the last paragraphs, at most three, while they are legal small print. */
function dropDisclaimers(lines: string[]): void {
  for (let round = 0; round < 3; round += 1) {
    while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
    const start = lines.findLastIndex((line) => line.trim() === '') + 1;
    const last = lines.slice(start).join(' ').slice(0, 3000);
    if (start === 0 || !DISCLAIMER.test(last)) return;
    lines.length = start;
  }
}
