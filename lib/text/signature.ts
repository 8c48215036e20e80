// email-reply-parser 2.3.9 cuts signatures too, but imports node:module, which no worker has, and drops a tenth of
// customers' own text. This cutter knows only marks that people do not use in sentences.

/** Longest block below a "-- " mark that is taken for a signature. */
const SIGNATURE_LINES = 15;

const DEVICE =
  /\b(iPhone|iPad|iOS|Android|Samsung|Galaxy|Huawei|Xiaomi|Pixel|Nokia|BlackBerry|Windows|Outlook|Mail|Gmail|Yahoo|GMX|Proton|Thunderbird|Spark|mobile|mobil\w*|phone|smartphone|handy|téléphone|teléfono|telemóvel|celular|cellulare|telefoon|tablet)\b/i;
const MOBILE = [
  /^(Sent (from|via)|Get Outlook for) .{2,80}$/i,
  /^(Von meinem|Gesendet (von|mit|aus)) .{2,50}$/i,
  /^(Envoyé (de|depuis|à partir de)|Télécharger Outlook pour) .{2,50}$/i,
  /^(Enviado (desde|do|de|a partir)|Obtener Outlook para|Obter (o )?Outlook para) .{2,50}$/i,
  /^(Verzonden|Verstuurd) (vanaf|met|via) .{2,50}$/i,
  /^(Inviato (da|dal)|Scarica Outlook per) .{2,50}$/i,
];
const MOBILE_JA = /^(iPhone|iPad|Android)から送信$/;

// Small print speaks of the message itself. A customer who asks about a confidential file speaks of themself, or asks.
const DISCLAIMER =
  /(?=.*(confidential|privileged|vertraulich|confidentiel|confidencial|vertrouwelijk|riservat))(?=.*(recipient|addressee|Empfänger|Adressat|destinataire|destinatari|geadresseerde|ontvanger))(?=.*\b(e-?mail|message|communication|transmission|Nachricht|courriel|courrier|mensaje|correo|mensagem|bericht|messaggio))|(intended|solely) (only )?for the (use of the )?(individual|addressee|recipient|person)|consider the environment before printing/is;
const OWN_VOICE = /[?？]|\b(I|I'm|I've|my|ich|mein\w*|j'ai|mon|yo|eu|meu|minha|ik|mijn|io)\b/;

const CONTACT =
  /^(?:(?:tel(?:efon|éfono|efone)?|phone|mobile?|mob|cell|fax|handy|office|direct|e-?mail|web)\.?\s?[:.]?\s*)?(?:\+?[\d\s()./-]{7,25}|(?:https?:\/\/|www\.)\S{3,100}|[^\s@]{1,64}@[^\s@]{3,100})$/i;
export const SIGN_OFF =
  /^(kind |best |warm |with (kind |best ))?(regards|wishes)[,.!]?$|^(thanks|thank you|cheers|sincerely|yours sincerely|many thanks)[,.!]?$|^(mit freundlichen|freundliche|viele|beste|liebe|herzliche) grüßen?[,.!]?$|^(bien )?cordialement[,.!]?$|^(un )?(cordial )?saludos?( cordiales)?[,.!]?$|^(com os melhores )?cumprimentos[,.!]?$|^atenciosamente[,.!]?$|^met vriendelijke groet(en)?[,.!]?$|^(cordiali|distinti) saluti[,.!]?$/i;

/** Text without signature block, mobile footer, legal disclaimer and the bare contact lines below a sign-off. */
export function cutSignature(text: string): string {
  const whole = text.split('\n');
  // Small print stands below a signature too, and its sentences are not the customer's.
  dropDisclaimers(whole);
  const lines = cutDelimited(whole);
  dropDisclaimers(lines);
  while (lines.length > 0 && (lines.at(-1)?.trim() === '' || isFooter(lines.at(-1) ?? ''))) lines.pop();
  const signOff = lines.findLastIndex((line) => SIGN_OFF.test(line.trim()));
  if (signOff < 0 || lines.slice(signOff + 1).some(isSentence)) return lines.join('\n');
  return lines.filter((line, index) => index <= signOff || !CONTACT.test(line.trim())).join('\n');
}

function isFooter(line: string): boolean {
  const trimmed = line.trim();
  if (trimmed.length > 120 || MOBILE_JA.test(trimmed)) return trimmed.length <= 120;
  // A sentence names a device and goes on; a footer ends with it.
  const rest = trimmed.split(DEVICE).at(-1) ?? '';
  const goesOn = (rest.match(/(?<!\S)\p{Ll}\S*/gu) ?? []).filter(
    (word) => !/^(for|für|pour|para|voor|per|an?|smartphone)$/.test(word),
  );
  return DEVICE.test(trimmed) && goesOn.length < 2 && MOBILE.some((pattern) => pattern.test(trimmed));
}

/** Somebody says something, other than name, title, company and address. In doubt it is a sentence: noise harms less. */
function isSentence(line: string): boolean {
  const text = line.trim();
  const words = text.split(/\s+/);
  if (/[。？！?]$/.test(text)) return true;
  if (words.length < 3) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return /[.!…:]$/.test(text) || /^\p{Ll}/u.test(text) || small >= Math.min(3, words.length - 1);
}
/**
 * Everything below the last "-- " line (RFC 3676 §4.3), if it is short. The trailing space is often lost; then people's own
 * dashes look the same, and sentences below them stay.
 */
function cutDelimited(lines: string[]): string[] {
  const mark = lines.findLastIndex((line) => /^(--|—) ?$/.test(line));
  const below = lines.slice(mark + 1);
  if (mark < 0 || below.length > SIGNATURE_LINES || below.some((line) => /^p\.?\s?s\.?\b|\?\s*$/i.test(line.trim()))) {
    return lines;
  }
  if (lines[mark] !== '-- ' && below.some(isSentence)) return lines;
  return lines.slice(0, mark);
}

/** Drops the last paragraphs, at most three, while they are legal small print. */
function dropDisclaimers(lines: string[]): void {
  for (let round = 0; round < 3; round += 1) {
    while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
    const start = lines.findLastIndex((line) => line.trim() === '') + 1;
    const last = lines.slice(start).join(' ').slice(0, 3000);
    if (start === 0 || !DISCLAIMER.test(last) || OWN_VOICE.test(last)) return;
    lines.length = start;
  }
}
