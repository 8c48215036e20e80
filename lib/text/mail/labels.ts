// Labels of the block of headers that mail programs put above a quoted message: of Outlook in its languages, and of those
// that copy it. Taken from public reports and mail archives; words alone, so a label too much costs nothing (see blocks.ts).

const list = (labels: string) => labels.split('|').map((label) => label.trim());

const FROM = list(
  `From|Von|De|Da|Van|Fra|Från|Od|Od koho|Від|От|От кого|Feladó|Kimden|Gönderen|Lähettäjä|Από|Expeditor|De la|De către|Nuo|
  No|Saatja|Šalje|Pošiljatelj|Šiljalac|Pošiljalac|Изпратено от|От|Від кого|Шаље|מאת|من|از|فرستنده|จาก|Từ|Người gửi|
  Dari|Pengirim|보낸 사람|보낸사람|差出人|送信者|发件人|寄件者|寄件人|發件人|प्रेषक|Nga|Frá|Remitent|De parte de|Igorlea`,
);
const DATES = list(
  `Sent|Date|Gesendet|Gesendet am|Datum|Envoyé|Envoyé le|Date d'envoi|Enviado|Enviado el|Enviada|Enviada em|Enviado em|
  Fecha|Data|Inviato|Verzonden|Sendt|Dato|Skickat|Wysłano|Data wysłania|Надіслано|Дата|Отправлено|Odesláno|Odoslané|
  Elküldve|Küldve|Dátum|Gönderildi|Gönderim|Tarih|Gönderme Tarihi|Lähetetty|Päivämäärä|Pvm|Στάλθηκε|Εστάλη|Ημερομηνία|
  Trimis|Dată|Išsiųsta|Nosūtīts|Datums|Saadetud|Kuupäev|Poslano|Poslato|Изпратено|Послато|נשלח|תאריך|تم الإرسال|
  أرسلت|التاريخ|ارسال شده|تاریخ|ส่ง|วันที่|ส่งเมื่อ|Đã gửi|Ngày|Gửi|Terkirim|Dikirim|Tanggal|보낸 날짜|날짜|
  送信日時|日時|日付|发送时间|日期|时间|寄件日期|傳送時間|发送日期|भेजा गया|दिनांक|Dërguar|Sent at|Sent on|Sendt den`,
);
const TO = list(
  `To|Cc|Bcc|An|Kopie|À|A|Copie à|Copie|Para|CC|Aan|Til|Kopi|Till|Kopia|Do|DW|UDW|Кому|Копія|Копия|Komu|Kópia|
  Címzett|Másolatot kap|Kime|Bilgi|Alıcı|Vastaanottaja|Kopio|Προς|Κοινοποίηση|Către|Kam|Adresatas|Saaja|Prima|Za|
  До|За|אל|עותק|إلى|الى|نسخة|به|ถึง|สำเนา|Đến|Tới|Kepada|Ke|받는 사람|받는사람|참조|宛先|收件人|收件者|抄送|副本|
  प्रति|Kime|Per|Hartzailea|Reply-To|Risposta|Rispondi a|Antwort an|Copie à|Antwoord aan|Répondre à|Responder a`,
);
const SUBJECTS = list(
  `Subject|Betreff|Objet|Sujet|Asunto|Assunto|Oggetto|Onderwerp|Emne|Ämne|Temat|Тема|Předmět|Predmet|Tárgy|Konu|Aihe|
  Θέμα|Subiect|Tema|Teema|Относно|Naslov|Наслов|נושא|الموضوع|موضوع|เรื่อง|หัวเรื่อง|Chủ đề|Tiêu đề|Perihal|Subjek|제목|件名|题名|
  主题|主旨|主題|標題|विषय|Subjekti|Assumpte|Gaia|Efni|Dalykas|Temats`,
);
/** Further lines of such a block; they never make one. */
const OTHERS = list(
  'Importance|Priority|Wichtigkeit|Priorität|Attachments|Anlagen|Anhänge|Pièces jointes|Organisation',
);

export type Label = 'from' | 'date' | 'to' | 'subject' | 'other';

const WHICH: Record<Label, string[]> = { from: FROM, date: DATES, to: TO, subject: SUBJECTS, other: OTHERS };

const folded = (label: string) => (/[\u0300-\u036f]/.test(label) ? label.normalize('NFC') : label).toLowerCase();

/** Label in small letters → what it labels. */
const KNOWN = new Map(
  Object.entries(WHICH).flatMap(([kind, labels]) => labels.map((one) => [folded(one), kind as Label] as const)),
);

/** Letters of a label. */
const LONGEST = 24;

/** `*From:* Ann`, `| From | Ann |`, `差出人：Ann`. */
const LABELLED = /^[*|\s]{0,4}([\p{L}][\p{L}\p{M}' .-]{0,23}?)\s?\*?\s?[:：|]\*?\s*(.*)$/u;

/** What a line labels, and with what; null for any other line. */
export function labelled(line: string): { label: Label | null; value: string } | null {
  const at = line.search(/[:：|]/);
  if (at < 0 || at > LONGEST + 6) return null;
  const [, name, value = ''] = LABELLED.exec(line) ?? [];
  if (name === undefined) return null;
  return { label: KNOWN.get(folded(name)) ?? null, value };
}
