/** What a sentence says that states how things are for everybody. Folded; at least one word of it. */
const WORDS =
  'must cannot required requires mandatory policy policies always automatically default guaranteed free entitled eligible charge charged charges fee fees includes included expires ' +
  'muss mussen durfen darf erforderlich vorgeschrieben richtlinie immer automatisch standardmassig garantiert kostenlos berechtigt gebuhr gebuhren enthalten verfallt ' +
  'doit doivent obligatoire toujours automatiquement politique gratuit gratuite frais inclus incluse garanti expire ' +
  'debe deben obligatorio obligatoria siempre automaticamente politica gratis gratuito gratuita tarifa incluye incluido incluida garantizado caduca ' +
  'deve devem obrigatorio obrigatoria sempre taxa inclui incluso inclusa garantido expira ' +
  'devono obbligatorio obbligatoria automaticamente sempre tariffa include incluso garantito scade gratuitamente ' +
  'moet moeten verplicht altijd automatisch beleid gratis kosten inbegrepen gegarandeerd verloopt';
const WITHIN = ['必須', '必ず', '自動的に', '無料', '規定', '手数料', '含まれ', 'なければなりません'];
const SET = new Set(WORDS.split(' '));

export const isRuleWord = (word: string): boolean => SET.has(word);
export const hasRuleWithin = (text: string): boolean => WITHIN.some((part) => text.includes(part));

/** A sentence of what somebody here is about to do, or a wish, states no rule. */
export const NO_RULE =
  /[?？؟]\s*$|\b(?:i am|we are|i will|we will|i'll|we'll|let me|please|could you|bitte|ich werde|wir werden|können sie|veuillez|s'il vous|merci de|je vais|nous allons|pourriez|por favor|podría|voy a|vamos a|poderia|vou|per favore|potrebbe|alstublieft|graag|kunt u|ik zal|wij zullen)\b|ください|お願い/iu;
