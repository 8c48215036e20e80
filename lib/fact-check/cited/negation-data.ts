import type { Language } from '@/lib/search/languages-data';

/** Words that turn what is said into its opposite. Folded; in scripts without gaps, parts of words. */
const NEGATIONS: Partial<Record<Language, string>> = {
  en: 'not no never cannot t cant wont dont doesnt isnt arent nobody none neither nor unable impossible unavailable disabled excluded forbidden prohibited refuse refuses unsupported',
  de: 'nicht nein nie niemals kein keine keinen keinem keiner keines weder unmoglich deaktiviert ausgeschlossen verboten untersagt niemand unzulassig',
  nl: 'niet nee nooit geen noch onmogelijk uitgeschakeld uitgesloten verboden niemand',
  fr: 'ne n pas jamais aucun aucune ni impossible desactive desactivee exclu exclue interdit interdite indisponible',
  es: 'no nunca jamas ningun ninguno ninguna ni tampoco imposible desactivado desactivada excluido excluida prohibido prohibida',
  pt: 'nao nunca jamais nenhum nenhuma nem impossivel desativado desativada excluido excluida proibido proibida',
  it: 'non mai nessun nessuno nessuna ne impossibile disattivato disattivata escluso esclusa vietato vietata',
  sv: 'inte ej aldrig ingen inget inga omojligt',
  da: 'ikke aldrig ingen intet umuligt',
  pl: 'nie nigdy zaden zadna niemozliwe',
  ru: 'не нет никогда нельзя невозможно ни',
  ar: 'لا لن لم ليس ليست غير',
};
/** Japanese, Chinese and Korean: endings and words within a run. */
const WITHIN = ['ません', 'ない', 'なし', '不可', '禁止', 'できず', '无法', '不能', '没有', '안 ', '없'];

/** What makes a sentence hold for some cases only, or for the others: then its negation says nothing about another sentence. */
const CASES =
  'if unless except without until before after beyond longer later more less than but wenn falls ausser ohne bis bevor nach langer spater mehr weniger als aber si sauf sans jusqu avant apres plus moins mais salvo excepto sin hasta antes despues mas menos pero exceto sem ate depois mais menos mas se tranne senza fino prima dopo piu meno ma tenzij behalve zonder tot voor na meer minder maar indien als';
const CASES_WITHIN = ['以外', 'まで', '前', '後', 'より', '場合', 'なければ', 'ないと', '限り'];

/** Towards which end a number is a border. */
const DIRECTIONS: Record<'most' | 'least', string> = {
  most: 'most maximum max up hochstens maximal bis plus maximum maximo jusqu hasta ate massimo fino hoogstens maximaal tot 最大 以内 以下 まで',
  least: 'least minimum min mindestens wenigstens moins minimo menos almeno minstens 最低 以上 少なくとも',
};

const words = (list: string) => new Set(list.split(' '));
const BY_LANGUAGE = new Map(Object.entries(NEGATIONS).map(([language, list]) => [language, words(list)]));
const CASE_WORDS = words(CASES);

export const isNegation = (word: string, language: Language): boolean => BY_LANGUAGE.get(language)?.has(word) ?? false;

/** How often a text of a script without gaps negates. */
export const negationsWithin = (folded: string): number =>
  WITHIN.filter((part) => folded.includes(part)).length > 0 ? 1 : 0;

export const isCase = (word: string): boolean => CASE_WORDS.has(word);
export const hasCaseWithin = (folded: string): boolean => CASES_WITHIN.some((part) => folded.includes(part));

export const DIRECTION_WORDS = { most: words(DIRECTIONS.most), least: words(DIRECTIONS.least) };
