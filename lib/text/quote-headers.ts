/** The lines with which mail programs introduce the message they quote. */

import { endOfAttribution } from './mail/attribution';
import { endOfBlock, headerLine } from './mail/blocks';
import { labelled } from './mail/labels';

/** Words between dashes above an answered message. */
const ORIGINAL =
  /^[-–—_=*|>\s]{2,}\s?(?:Original Message|Original Appointment|Original E-?mail|Replied Message|Reply Message|Previous Message|Ursprüngliche Nachricht|Original-?Nachricht|Originalnachricht|Message d['’]origine|Message original|Mensaje original|Oorspronkelijk bericht|Oorspronkelijke bericht|Messaggio originale|Mensagem original|Oprindelig (?:meddelelse|besked|mail)|Opprinnelig (?:melding|e-post)|Original(?:t)? ?meddelande|Ursprungligt meddelande|Alkuperäinen viesti|Wiadomość oryginalna|Oryginalna wiadomość|Původní (?:zpráva|e-mail)|Pôvodná správa|Eredeti üzenet|Mesaj original|Mesajul original|Orijinal (?:Mesaj|ileti)|Özgün İleti|Исходное сообщение|Пересланное сообщение от|Оригинальное сообщение|Початкове повідомлення|Оригінальне повідомлення|Αρχικό μήνυμα|הודעה מקורית|الرسالة الأصلية|رسالة أصلية|پیام اصلی|ข้อความต้นฉบับ|Tin nhắn gốc|Thư gốc|Pesan Asli|원본 메시지|원본 메일|Original Mail|元のメッセージ|原始邮件|原始郵件|原邮件|回复的原邮件|回复邮件|Izvorna poruka|Originalna poruka|Izvirno sporočilo|Оригинално съобщение)\s?:?\s?[-–—_=*|]{2,}$/i;

/** Where programs of help desks ask to be answered above; what follows is theirs. */
const ANSWER_ABOVE =
  /^(?:#{2,}|-{2,}|={2,}|\*{2,})[-\s]{0,4}.{0,20}(?:reply|respond|type|write|answer|antwort|répon|respond|respuesta|antwoord|rispo|respost).{0,40}(?:above|oberhalb|über|au-dessus|encima|boven|sopra|acima).{0,30}(?:#{2,}|-{2,}|={2,}|\*{2,})$|^(?:Please )?(?:reply|type your reply|write your reply|respond) above this line\.?$/i;

export const FORWARDED =
  /^(?:[-–—_=*]{2,}\s?(?:Forwarded message|Forwarded message from .{1,80}|Forwarded by .{1,80}|Weitergeleitete Nachricht|Message transféré|Message transmis|Mensaje reenviado|Doorgestuurd bericht|Messaggio inoltrato|Mensagem encaminhada|Mensagem reencaminhada|Videresendt (?:meddelelse|besked|melding|e-post)|Vidarebefordrat meddelande|Välitetty viesti|Edelleenlähetetty viesti|Przekazana wiadomość|Wiadomość przekazana(?: dalej)?|Přeposlaná zpráva|Preposlaná správa|Továbbított (?:üzenet|levél)|Mesaj redirecționat|İletilen (?:mesaj|ileti)|Yönlendirilmiş ileti|Пересылаемое сообщение|Пересланное сообщение|Пересилане повідомлення|Переслане повідомлення|Προωθημένο μήνυμα|Препратено съобщение|הודעה שהועברה|رسالة مُعاد توجيهها|رسالة معاد توجيهها|پیام ارسال‌شده|ข้อความที่ส่งต่อ|Thư được chuyển tiếp|Tin nhắn đã chuyển tiếp|Pesan terusan|Pesan yang diteruskan|전달된 메시지|전달된 메일|転送されたメッセージ|転送メッセージ|转发邮件信息|转发的邮件|转发邮件|轉寄郵件|轉寄的郵件|Proslijeđena poruka|Prosleđena poruka)\s?:?\s?[-–—_=*]{2,}|(?:Begin forwarded message|Anfang der weitergeleiteten (?:Nachricht|E-Mail)|Début du message (?:réexpédié|transféré)|Inicio del mensaje reenviado|Begin doorgestuurd bericht|Inizio messaggio inoltrato|Início da mensagem (?:encaminhada|reencaminhada)|Vidarebefordrat brev|Start på videresendt (?:besked|melding)|Videresendt besked|Välitetty viesti alkaa|Начало переадресованного (?:сообщения|письма)|Початок переадресованого повідомлення|Początek przekazywanej wiadomości|Začátek přeposílané zprávy|Továbbított levél kezdete|İletilen ileti başlangıcı|転送されたメッセージ|下面是被转发的邮件|以下是轉寄的郵件|전달된 메시지)\s?[:：])$/iu;

/** Most lines are sentences, of which none of the patterns below need know. */
const MAY_BE = /[:：\d@]|^[-–—_=*#|]|above/;

/** The line after the announcement of a quoted message that begins here; null where none does. */
export function endOfHeader(lines: readonly string[], index: number): number | null {
  const line = headerLine(lines, index);
  if (line === '' || !MAY_BE.test(line)) return null;
  // Outlook on the web draws a rule above the block, as does whoever reads its HTML here.
  if (/^_{5,}$/.test(line)) return endOfBlock(lines, nextLine(lines, index), true);
  if (ORIGINAL.test(line)) return endOfBlock(lines, nextLine(lines, index), true) ?? index + 1;
  if (ANSWER_ABOVE.test(line)) return index + 1;
  // Most lines are sentences: they have no label and end otherwise.
  if (labelled(line)) {
    const end = endOfBlock(lines, index);
    if (end !== null) return end;
  }
  return endOfAttribution(lines, index);
}

const nextLine = (lines: readonly string[], index: number) =>
  headerLine(lines, index + 1) === '' ? index + 2 : index + 1;

/** True when a quoted message is announced at this line. A form with a lone "Date:" or "From:" is not one. */
export const isQuoteHeader = (lines: readonly string[], index: number): boolean => endOfHeader(lines, index) !== null;
