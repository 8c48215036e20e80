/** How customers say that it is done. Words of the eight languages in which most of our users write. */
export const THANKS =
  /thank|thx|cheers|much appreciated|danke|dank u|dank je|bedankt|merci|gracias|obrigad|grazie|ありがとう|感謝|谢谢|謝謝|감사|dzięk|děkuj|tack|takk|tak for|kiitos|спасибо|teşekkür/iu;

/** What a customer who only thanks does not write: more questions, or that it goes on. */
export const OPEN_WORDS =
  /[?？¿]|\b(?:but|still|again|however|aber|trotzdem|immer noch|wieder|mais|toujours|encore|pero|todavía|sigue|mas|ainda|ma|ancora|maar|nog steeds|weer)\b|でも|まだ|しかし|但是|还是/iu;
