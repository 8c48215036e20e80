/** What phones and mail programs put below a mail: "Sent from my iPhone", in the languages they speak. */

const LONGEST = 120;

const list = (words: string) => new Set(words.split(/\s+/));

/** Such a line says that something was sent, or where to get the program. */
const SENT =
  /^(?:sent|get|download|gesendet|gesandt|verschickt|geschickt|versandt|envoyée?|télécharge[rz]|obtenez|enviad[oa]|obtener|obtén|obter|obtenha|baixe|inviat[oa]|scarica|ottieni|verzonden|verstuurd|sendt|send|hent|få|skickat|skickades|hämta|lähetetty|hanki|wysłan[oe]|pobierz|wiadomość|odesláno|odoslané|získejte|küldve|elküldve|trimis|obțineți|gönderildi|отправлено|надіслано|изпратено|послано|στάλθηκε|εστάλη|נשלח|أرسلت|أُرسلت|مرسل|تم|ارسال|ส่งจาก|gửi|đã|được|dikirim|poslano|poslato|saadetud|išsiųsta|nosūtīts|enviat|bidalia|קבל|הורד|احصل|รับ|获取|取得|下载|下載)$/i;
const DEVICE =
  /iphon|ipad|ipod|ios\b|android|samsung|galaxy|huawei|honor|xiaomi|redmi|oppo|pixel|oneplus|nokia|sony|xperia|motorola|blackberry|windows|outlook|e?mail|gmail|yahoo|gmx|web\.de|proton|thunderbird|spark|airmail|k-9|fairemail|bluemail|aqua|fastmail|tutanota|tuta|zoho|zimbra|hey\b|superhuman|posteo|yandex|яндекс|mail\.ru|symbian|mobil|handy|phone|telefo|téléphone|teléfono|telemóvel|celular|cellular|tablet|smartphon|puhelin|телефон|смартфон|κινητό|טלפון|هاتف|جوال|điện|ponsel|toestel|gerät|macbook|apple|watch/i;
/** Small words of such a line; any other one makes it a sentence. */
const SMALL = list(
  `from my via with using on for of a the this message was e-mail email mail by phone mobile device app to reply
  von vom meinem meiner mit aus auf über für der dem diese nachricht wurde mein telefon gesendet verschickt worden
  de du mon ma mes appareil depuis à partir avec pour sur ce message été a l'application l’application mon
  desde do da meu minha mi con para a partir no en el dispositivo móvil este mensaje mensagem correo
  dal mio dalla con per su il vanaf mijn met voor op fra min mitt med til på från för i ja käyttäen
  z mojego ze mego s mého svého za pomocą przy użyciu od mého môjho ból ről de pe al meu ile üzerinden benim
  с моего из через мобильного приложения з мого через από το μου מה שלי من جهازي خلال از گوشی
  الـ ال ของฉัน secure encrypted network get s mog moj את עבור app's
  từ của tôi dari saya mojega moga minu lähetetty puhelimesta gesendet`,
);
const BREVITY =
  /^(?:(?:please )?excuse (?:my |any |the )?(?:brevity|typos|spelling)|bitte (?:entschuldigen|verzeihen) sie (?:die kürze|meine kürze|tippfehler)|veuillez excuser (?:ma brièveté|la brièveté)|disculpe la brevedad|perdoe a brevidade).{0,40}$/i;
/** What a program says of itself (Yahoo). */
const PRAISE =
  /^yahoo mail\s?[:–-] (?:search, organize, conquer|sucht, organisiert|recherchez, organisez|busca, organiza|cerca, organizza)/i;
const EAST_DEVICE =
  '(?:iPhone|iPad|Android|Galaxy|Outlook|Yahoo|QQ|网易|Samsung|HUAWEI|小米|华为|三星|手机|手機|邮箱|郵箱|スマートフォン|スマホ|携帯|アイフォン|アンドロイド|メール|스마트폰|휴대폰|아이폰|갤럭시|안드로이드|메일)';
const EAST = new RegExp(
  `^.{0,25}${EAST_DEVICE}.{0,15}(?:から送信(?:しました|されました)?|から送りました|にて送信|에서 보냄|에서 보냈습니다|에서 전송|로 보냄|を入手|をダウンロード|에서 발송|传送|傳送|发送|發送)[。.]?$|^(?:发自|發自|傳送自|传送自|来自|來自|从|從|寄件自).{0,25}${EAST_DEVICE}.{0,15}$`,
  'i',
);

/** A line that a device or a program wrote: every word of it is a device, a name, or one of the few that go with them. */
export function isFooter(line: string): boolean {
  if (line.length > 4 * LONGEST) return false;
  const parts = line.split(/(?<=[.!])\s+/);
  return parts.length <= 3 && parts.every(isPart);
}

function isPart(line: string): boolean {
  const text = line
    .replace(/, an AT&T [\w ]{0,12}smartphone/i, '')
    .replace(/<(?:https?:|mailto:)[^<>]*>|\(https?:[^()\s]*\)/g, '')
    .replace(/^[[({\s]+|[\])}\s.!]+$/g, '');
  if (text === '' || text.length > LONGEST) return false;
  if (EAST.test(text) || BREVITY.test(text) || PRAISE.test(text)) return true;
  if (!DEVICE.test(text)) return false;
  const words = text.split(/[\s,;:|]+/).filter((word) => word !== '');
  if (words.length > 14 || !words.some((word) => SENT.test(word))) return false;
  let names = 0;
  for (const word of words) {
    if (SENT.test(word) || DEVICE.test(word) || SMALL.has(word.toLowerCase())) continue;
    // A model's name or number: "5G", "S23", "Ultra".
    if (!/^[\p{Lu}\d]/u.test(word) && !/^[-–—+&/]+$/.test(word)) return false;
    names += 1;
  }
  return names <= 6 && isSaid(words);
}

/** The device is what the line is about, not where something was sent to: no capitals between. */
function isSaid(words: readonly string[]): boolean {
  const device = words.findIndex((word) => DEVICE.test(word));
  const between = words.slice(0, device).filter((word) => !SENT.test(word) && !SMALL.has(word.toLowerCase()));
  return between.every((word) => /\d|^[A-Z][A-Za-z]*$/.test(word)) && between.length <= 2;
}
