/** Absence notes and bounces that nobody flagged, and the one thing in them that matters: whom to ask instead. */

const LONGEST = 3000;

/** A subject that programs write, as the first line of a mail. */
const SUBJECT =
  /^(?:(?:subject|betreff|objet|asunto|oggetto)\s?:\s?)?(?:automatic (?:reply|response)|auto(?:matic)?[- ]?(?:reply|response|answer)|out of (?:the )?office|autoreply|automatische (?:antwort|abwesenheitsnotiz)|abwesenheits(?:notiz|nachricht|assistent)|abwesend|réponse automatique|message d['’]absence|absence du bureau|respuesta automática|fuera de (?:la )?oficina|risposta automatica|fuori sede|automatisch antwoord|afwezigheidsbericht|afwezig|resposta automática|fora do escritório|ausência|automatiskt? svar|frånvaro|automatisk svar|fraværs?\w*|automaattinen vastaus|poissaolo|odpowiedź automatyczna|automatická odpověď|automatická odpoveď|automatikus válasz|răspuns automat|otomatik (?:yanıt|cevap)|автоматический ответ|автоответ|автоматична відповідь|αυτόματη απάντηση|automatski odgovor|samodejni odgovor|automatinis atsakymas|automātiskā atbilde|automaatvastus|תשובה אוטומטית|مענה אוטומטי|رد تلقائي|ตอบกลับอัตโนมัติ|thư trả lời tự động|trả lời tự động|balasan otomatis|jawapan automatik|自動応答|自動返信|不在通知|自动回复|自動回覆|自动答复|자동 회신|부재중)\s?[:：\-–—]?/iu;
const BOUNCED =
  /^(?:(?:subject|betreff|objet|asunto|oggetto)\s?:\s?)?(?:undeliverable|undelivered mail|delivery status notification|delivery (?:has )?failed|mail delivery (?:failed|failure|subsystem|system)|returned mail|failure notice|message (?:not delivered|delivery failure)|unzustellbar|nicht zustellbar|mail konnte nicht zugestellt|non remis|non distribuable|échec de (?:la )?remise|no se puede entregar|no entregado|devuelto|non recapitabile|mancato recapito|onbestelbaar|não entregue|não é possível entregar|kan inte levereras|kan ikke leveres|ei voitu toimittaa|nie można dostarczyć|nedoručiteln|nedoručiteľn|kézbesíthetetlen|imposibil de livrat|teslim edilemedi|не удается доставить|не доставлено|не вдається доставити|αδυναμία παράδοσης|配信不能|配達不能|無法傳遞|未送达|无法送达|传递失败|배달되지 않음|배달 실패)\s?[:：\-–—(]?/iu;

/** A mail program thanks for a mail and says that nobody is there. */
const THANKS =
  /(?:thank you|thanks|vielen dank|danke|merci|gracias|grazie|bedankt|dank (?:u|je)|obrigad[oa]|tack|tak|takk|kiitos|dziękuj\w+|děkuj\w+|ďakuj\w+|köszönöm|mulțumesc|teşekkür\w*|спасибо|благодарю|дякую|ευχαριστ\w+|ありがとうございます|感谢|感謝|감사합니다).{0,60}(?:e-?mail|message|nachricht|mail|courriel|mensaje|correo|messaggio|mensagem|bericht|meddelande|besked|melding|viesti|wiadomoś|zpráv|správ|üzenet|mesaj|письм|сообщени|лист|повідомленн|μήνυμα|メール|邮件|来信|來信|메일)/iu;
const AWAY =
  /out of (?:the )?office|on (?:annual |parental |maternity |sick )?(?:leave|vacation|holiday)|away from (?:my desk|the office)|nicht im (?:büro|haus|dienst)|nicht erreichbar|im urlaub|abwesend|außer haus|absente? du bureau|en congés?|en vacances|absente?\b|fuera de (?:la )?oficina|de vacaciones|ausente|fuori (?:sede|ufficio)|in ferie|assente|afwezig|op vakantie|niet op kantoor|fora do escritório|de férias|ausente|på semester|inte på kontoret|på ferie|ikke på kontoret|lomalla|poissa|poza biurem|na urlopie|mimo kancelář|na dovolené|na dovolenke|szabadságon|nem vagyok az irodában|în concediu|izindeyim|ofis dışında|в отпуске|отсутств|у відпустці|εκτός γραφείου|不在|休暇|休假|外出|不在办公室|부재|휴가/iu;

export type Automatic = 'absence' | 'bounce';

/** What a later message of a customer is, where a program wrote it; null where a person may have. */
export function automaticKind(text: string): Automatic | null {
  const start = text.slice(0, LONGEST).trim();
  const first = start.split('\n', 1)[0]?.trim() ?? '';
  if (first.length < 200 && !/[?？]$/.test(first)) {
    if (SUBJECT.test(first)) return 'absence';
    if (BOUNCED.test(first)) return 'bounce';
  }
  if (text.length > 1500 || /[?？]/.test(start)) return null;
  return THANKS.test(start.slice(0, 300)) && AWAY.test(start) ? 'absence' : null;
}

const INSTEAD =
  /(?:please )?\b(?:contact|reach out to|call|write to|turn to|wenden sie sich|kontaktieren sie|melden sie sich|contacter|contactez|adresser|contacte|contactar|póngase en contacto|diríjase|contatt\w+|rivolg\w+|contact op|neem contact|contate|entre em contato|kontakta|kontakt\w*|skontakt\w+|obra[cť]\w+|обра\w+|звер\w+|iletişime)\b[^.!?。\n]{1,160}/iu;
const HAN_INSTEAD = /[^。\n]{0,60}(?:までご連絡|にご連絡|请联系|請聯繫|请联络|에게 연락)[^。\n]{0,60}/u;

/** Whom an absence note says to ask instead, in its words; empty where it does not. */
export const insteadOf = (text: string): string => {
  const some = text.slice(0, LONGEST);
  return (INSTEAD.exec(some)?.[0] ?? HAN_INSTEAD.exec(some)?.[0] ?? '').trim();
};
