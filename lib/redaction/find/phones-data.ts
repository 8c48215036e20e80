/** What calls a number a telephone's. */
export const PHONE_CUES = {
  /** At the beginning of a word; some letters may follow. */
  words:
    'tel|t:|m:|f:|p:|h:|w:|telephone|phone|cellphone|cell|mobile|mob|fax|whatsapp|sms|hotline|landline|call|dial|ring|reach|text me|' +
    'telefon|rufnummer|handy|mobil|festnetz|durchwahl|rückruf|anruf|erreich|ruf(?:en)? sie|' +
    'téléphone|tél|portable|appel|rappel|joindre|joignable|composez|fixe|gsm|' +
    'teléfono|tfno|móvil|celular|llam|llám|fijo|contactar(?:me|nos)|localizar|' +
    'telefone|telemóvel|telef|ligue|ligar|zap|contacto telefónico|' +
    'telefono|cellulare|chiam|recapito|telefonat|' +
    'telefoon|mobiel|bel|bereik|toestel|' +
    'komórk|zadzwo|dzwoni|numer telefonu|tel\\.? kom|kontakt pod|' +
    'telefonní|mobilní|volejte|zavolejte|' +
    'mobilnummer|telefonnummer|ringa|ring|nå meg|mobiltelefon|' +
    'puhelin|puh|matkapuhelin|soita|' +
    'telefonszám|hívj|hív|' +
    'telefonul|sunați|sunati|' +
    'cep|telefonu|ara(?:yın|yabilir)|gsm|' +
    'телефон|тел|моб|звон|позвон|связаться|вотсап|ватсап|дзвон|' +
    'τηλ|τηλέφων|κινητό|καλέστε|' +
    'טלפון|נייד|התקשר|' +
    'هاتف|جوال|تليفون|موبايل|اتصل|الاتصال|رقمي|واتساب|' +
    'फ़ोन|फोन|मोबाइल|कॉल',
  /** Wherever they stand. */
  anywhere:
    '☎|📞|📱|✆|電話|携帯|電話番号|お電話|电话|手机|联系方式|致电|拨打|來電|手機|전화|휴대폰|핸드폰|연락처|هاتف|جوال|اتصل|الاتصال|tel:|callto:|wa\\.me/|sms:',
} as const;
