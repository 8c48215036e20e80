/** The lines with which mail programs introduce the message they quote. */

// "On Mon, 2 Nov 2026 at 09:14, Ann wrote:" as Gmail, Apple Mail and Thunderbird write it.
const OPENING = /^(On|Am|Le|El|Il giorno|Il|In data|Em|Op|Den|Dnia|W dniu|A)\s/i;
const WROTE =
  /(\bwrote|\bschrieb\b.*|a écrit|escribió|ha scritto|escreveu|\bschreef\b.*|geschreven|\bskrev\b.*|napisał\(?a?\)?|pisze)\s*:\s*$/i;
// A person's name beside the verb. "the system wrote:" announces an error message, which is the matter itself.
// Made when it is first asked for: its classes of letters cost the worker half a millisecond at each start.
const named = () =>
  /[\p{Lu}\p{Lo}][^\s:]*\s*,?\s(wrote|a écrit|escribió|ha scritto|escreveu|geschreven|napisał\S*|pisze)\s*:\s*$|\s(schrieb|schreef|skrev)\s["„“]?[\p{Lu}\p{Lo}]/u;
const SELF_CONTAINED = [
  /^\d{4}年\d{1,2}月\d{1,2}日.{0,100}(<[^<>\s]+@[^<>\s]+>|のメール|(が|は)書きました).{0,20}[:：]\s*$/,
  /^在\s?\d{4}.{0,150}写道[:：]\s*$/,
  /^\d{4}[/-]\d{1,2}[/-]\d{1,2}.{0,100}<[^<>\s]+@[^<>\s]+>.{0,20}:\s*$/,
  /^.{2,80}(schrieb am|wrote on|escribió el) .{0,40}(\d{4}|\d:\d\d).{0,20}:\s*$/i,
];

const DASHED =
  /^-{3,}\s?(Original Message|Original Appointment|Ursprüngliche Nachricht|Message d['’]origine|Mensaje original|Oorspronkelijk bericht|Messaggio originale|Mensagem original|Oprindelig meddelelse|元のメッセージ)\s?-{3,}$/i;
export const FORWARDED =
  /^(-{3,}\s?(Forwarded message|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|Doorgestuurd bericht|Messaggio inoltrato|Mensagem encaminhada|転送されたメッセージ)\s?-{3,}|Begin forwarded message:|Anfang der weitergeleiteten (Nachricht|E-Mail):|Début du message (réexpédié|transféré)\s?:|Inicio del mensaje reenviado:|Begin doorgestuurd bericht:|Inizio messaggio inoltrato:)$/i;

// The block of Outlook: sender first, and below it at least a date, recipient or subject with an own label.
const SENDER = /^\*?(From|Von|De|Da|Van|Fra|Från|差出人|发件人)\s?\*?\s?[:：]\*?\s*\S/i;
const OTHER_LABEL =
  /^\*?(Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado( el)?|Enviada( em)?|Fecha|Para|Asunto|Assunto|Data|Inviato|Oggetto|Verzonden|Aan|Onderwerp|Sendt|Til|Emne|Skickat|Till|Ämne|送信日時|宛先|件名|发送时间|收件人|主题)\s?\*?\s?[:：]/i;

/** What no form for a trip or a delivery has, however many of the other labels it uses. */
const SUBJECT = /^\*?(Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Emne|Ämne|件名|主题)\s?\*?\s?[:：]/i;

/** A header is never longer; also keeps the patterns from working on a hostile line. */
const LONGEST = 300;

const lineAt = (lines: string[], index: number) => {
  const line = lines[index]?.trim() ?? '';
  return line.length <= LONGEST ? line : '';
};

/** True when a quoted message is announced at this line. A form with a lone "Date:" or "From:" is not one. */
export function isQuoteHeader(lines: string[], index: number): boolean {
  const line = lineAt(lines, index);
  if (line === '') return false;
  // Outlook on the web draws a rule above the block.
  if (/^_{5,}$/.test(line)) return SENDER.test(lineAt(lines, index + 1)) && isQuoteHeader(lines, index + 1);
  if (DASHED.test(line) || SELF_CONTAINED.some((pattern) => pattern.test(line))) return true;
  if (SENDER.test(line)) {
    const below = [1, 2, 3, 4, 5, 6].map((step) => lineAt(lines, index + step));
    const mail = line.includes('@') || below.some((one) => SUBJECT.test(one));
    return mail && below.filter((one) => OTHER_LABEL.test(one)).length >= 2;
  }
  return OPENING.test(line) && isAttribution(lines, index);
}

/** "… wrote:" on this line or, wrapped, on one of the next two, with a date somewhere in it. */
function isAttribution(lines: string[], index: number): boolean {
  let whole = '';
  for (const step of [0, 1, 2]) {
    const part = lineAt(lines, index + step);
    if (part === '') return false;
    whole = `${whole} ${part}`;
    if (WROTE.test(whole)) {
      if (whole.includes('@')) return /\d/.test(whole);
      return (
        /\d{4}|\d:\d\d/.test(whole) &&
        (named().test(whole) || lineAt(lines, nextText(lines, index + step)).startsWith('>'))
      );
    }
  }
  return false;
}

/** The next line with something in it. */
function nextText(lines: string[], index: number): number {
  const next = [1, 2].map((step) => index + step).find((at) => lineAt(lines, at) !== '');
  return next ?? index + 1;
}
