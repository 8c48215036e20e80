/** What forbids to tell a customer what the same sentence of a note says. */
export const FORBIDDEN: readonly RegExp[] = [
  // en
  /\b(?:do not|don['’]?t|never|must not|not to|no need to)\s+(?:\p{L}+\s+){0,3}?(?:mention|tell|disclose|share|reveal|forward|admit|say)\b/iu,
  /\b(?:confidential|internal(?:ly)? only|for internal use|between us|keep (?:it |this )?quiet)\b/iu,
  // de
  /\b(?:nicht|nichts|nie|niemals|kein\p{L}*)\b(?:\s+\p{L}+){0,3}?\s+(?:\p{L}*erwähn|sagen|weitergeb|mitteil|verrat|nennen|erzähl|zugeb)/iu,
  /\b(?:vertraulich|nur intern|streng intern|unter uns)\b/iu,
  // fr
  /\bne\s+(?:surtout\s+)?(?:pas|rien|jamais)\s+(?:\p{L}+\s+){0,3}?(?:mentionner|dire|communiquer|divulguer|parler|révéler)\b/iu,
  /\b(?:confidentiel(?:le)?|interne uniquement|entre nous)(?!\p{L})/iu,
  // es, pt, it
  /\b(?:no|nunca)\s+(?:\p{L}+\s+){0,3}?(?:mencionar|decir|comunicar|revelar|contar|menciones|digas)\b/iu,
  /(?<!\p{L})(?:não|nunca)\s+(?:\p{L}+\s+){0,3}?(?:mencionar|dizer|comunicar|revelar|contar)\b/iu,
  /\bnon\s+(?:\p{L}+\s+){0,3}?(?:menzionare|dire|comunicare|rivelare)\b/iu,
  /\b(?:confidencial|solo interno|só interno|riservat[oa]|entre nosotros|entre nós)(?!\p{L})/iu,
  // nl
  /\bniet\s+(?:\p{L}+\s+){0,3}?(?:noemen|vermelden|zeggen|delen|vertellen)\b/iu,
  /\bvertrouwelijk\b/iu,
];

/** Words that forbid, and words that every ticket is about: as such they give nothing away. */
export const EVERYDAY = new Set(
  (
    'mention tell disclose share reveal forward admit never confidential internal quiet keep need must ' +
    'problem issue issues error customer ticket case request reply answer question message email mail call phone team support ' +
    'help thank thanks regards dear hello today tomorrow time date know ' +
    'erwähnen sagen weitergeben mitteilen verraten nennen vertraulich intern kunde kunden kundin anfrage antwort frage ' +
    'nachricht fehler danke grüße heute morgen ' +
    'mentionner dire communiquer divulguer parler confidentiel interne client cliente demande réponse question problème ' +
    'erreur bonjour merci mencionar decir comunicar revelar confidencial interno cliente solicitud respuesta pregunta ' +
    'problema hola gracias dizer contar pedido resposta pergunta erro olá obrigado menzionare comunicare riservato ' +
    'richiesta risposta domanda errore grazie noemen vermelden zeggen delen vertrouwelijk klant vraag antwoord probleem bedankt'
  ).split(' '),
);

/** Capitals in the middle of an English sentence that are nobody's name. */
export const CAPITALS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
    'october november december english german french spanish italian dutch portuguese japanese'
  ).split(' '),
);
