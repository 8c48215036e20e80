/** What a company adds to every mail: small print below, and a gateway's warning above. */

const LONGEST = 3000;

// Small print speaks of the message itself. A customer who asks about a confidential file speaks of themself, or asks.
const SECRET =
  /confidential|privileged|proprietary|vertraulich|confidentiel|confidencial|vertrouwelijk|riservat|konfident|fortrolig|luottamuksell|poufn|důvěrn|dôvern|bizalmas|confidențial|gizli|конфиденциальн|конфіденційн|поверителн|εμπιστευτικ|povjerljiv|poverljiv|zaupn|סודי|חסוי|سري|محرمانه|bảo mật|rahasia|機密|秘密|保密|机密|기밀|비밀/i;
const RECIPIENT =
  /recipient|addressee|intended|Empfänger|Adressat|destinataire|destinatari|destinatár|geadresseerde|ontvanger|mottagar|modtager|mottaker|vastaanottaja|adresat|odbior|adresát|příjemc|príjemc|címzett|destinatar|alıcı|получател|адресат|отримувач|παραλήπτ|primatelj|primal|prejemnik|נמען|المرسل إليه|مستلم|گیرنده|người nhận|penerima|受信|宛先|收件人|接收|수신/i;
const MESSAGE =
  /e-?mail|message|communication|transmission|Nachricht|courriel|courrier|mensaje|correo|mensagem|bericht|messaggio|meddelande|meddelelse|melding|viesti|wiadomoś|zpráv|správ|üzenet|mesaj|e-?posta|сообщени|письм|повідомленн|лист|съобщени|μήνυμα|poruk|sporočil|הודעה|דוא|رسالة|البريد|ایمیل|thư|pesan|メール|邮件|郵件|信息|메일|메시지/i;
const OTHER =
  /(?:intended|solely) (?:only )?for the (?:use of the )?(?:individual|addressee|recipient|person)|consider the environment before printing|denken sie an die umwelt|bevor sie diese e-?mail (?:aus)?drucken|pensez à l'environnement|antes de imprimir (?:este|esta)|denk aan het milieu|(?:checked|scanned) (?:for viruses )?by (?:avast|avg|norton|mcafee|kaspersky|eset|avira|mimecast|messagelabs)|checked for viruses|virus-?free|virenfrei|auf viren (?:geprüft|überprüft)|sans virus|libre de virus|livre de vírus|privo di virus|virusvrij|(?:überprüft|geprüft) mit (?:avast|avg)|не содержит вирусов/i;
const OWN_VOICE =
  /[?？]|\b(?:I|I'm|I've|my|ich|mein\w*|j'ai|mon|yo|mi|eu|meu|minha|ik|mijn|io|jag|min|mitt|minun|mój|moje|můj|moja|benim)\b|(?:^|\s)(?:(?:я|мой|моя|мое|мій)(?!\p{L})|私|我|저는|제)/u;
/** Company register, seat, directors: two of them in a paragraph. */
const REGISTER =
  /\bHRB? ?\d+|Amtsgericht|Registergericht|Sitz der Gesellschaft|Geschäftsführer(?:in)?:|USt-?Id|Registered (?:office|in)|Company (?:No|Number|Reg)|VAT (?:No|Reg|Number)|SIRET|RCS |au capital de|Partita IVA|P\.? ?IVA|KvK|BTW|CIF:|NIF:|CNPJ|KRS|NIP:|REGON/g;

export function isSmallPrint(paragraph: string): boolean {
  const text = paragraph.slice(0, LONGEST);
  if (OWN_VOICE.test(text)) return false;
  if (OTHER.test(text) || (text.match(REGISTER)?.length ?? 0) >= 2) return true;
  return SECRET.test(text) && RECIPIENT.test(text) && MESSAGE.test(text);
}

const OUTSIDE =
  /outside (?:of )?(?:the|your|our|of)|external|extern\b|externe|externen|außerhalb|extérieur|externo|externa|fuera de|esterno|esterna|buiten|zewnętrzn|z zewnątrz|spoza organizac|spoza firmy|extern[íý]|внешн|зовнішн|dışından|ulkopuol|外部|社外|組織外|외부|خارج|מחוץ/i;
const CARE =
  /click|links?\b|attachments?|open(?:ing)?|caution|sender|anklicken|klicken|anhänge|vorsicht|absender|cliquez|liens?|pièces jointes|prudence|expéditeur|enlaces|adjuntos|remitente|anexos|remetente|allegati|mittente|bijlagen|afzender|klik\w*|załącznik|nadawc|odkaz|příloh|ссылк|вложени|посилан|bağlantı|linkki|クリック|リンク|添付|链接|附件|링크/i;
const STRANGER =
  /You don['’]t often get e-?mail from|Some people who received this message don['’]t often get|Sie erhalten nicht (?:oft|häufig) (?:eine )?E-?Mails? von|Vous n['’](?:obtenez|recevez) pas souvent d['’]e-?mail|No suele(?:s)? recibir correo|Non si ricevono spesso messaggi|Non ricevi spesso (?:e-?mail|messaggi)|(?:U|Je) ontvang(?:t)? niet vaak e-?mail|Você não costuma receber e-?mails|Não recebe e-?mails frequentemente|Nie otrzymujesz często wiadomości|LearnAboutSenderIdentification|Du får ikke ofte|Du får inte ofta|Et saa usein|Вы нечасто получаете/i;

/** A warning of the company's mail gateway, which the customer did not write. */
export function isBanner(paragraph: string): boolean {
  const text = paragraph.slice(0, LONGEST);
  if (STRANGER.test(text)) return text.length < 500;
  if (text.length > 700 || /[?？]|\b(?:I|I'm|my|ich|mein\w*|je|j'ai|mon|yo|eu|ik|io)\b/.test(text)) return false;
  if (
    /^[[(*\s]*(?:external|extern|externe|externo|esterno|外部)(?: (?:e-?mail|sender|mail|message))?[\])*!:\s]*$/i.test(
      text,
    )
  )
    return true;
  return OUTSIDE.test(text) && CARE.test(text) && MESSAGE_ABOUT_ITSELF.test(text);
}
const MESSAGE_ABOUT_ITSELF =
  /\b(?:this|diese|dieser|ce|cet|cette|este|esta|questo|questa|deze|dit|detta|denne|ten|ta|tato|tento|bu|tämä|это|данное|этот|цей|ez az)\b|^[^\p{L}]{0,5}(?:external|caution|warning|achtung|vorsicht|attention)|この|本メール|此|本邮件|이 /iu;
