/** Of whom or what a sentence holds: of all, or of nobody but these. Folded. */
const SCOPES: Record<'all' | 'only', string> = {
  all: 'all every everyone everybody anyone anybody any each alle allen aller alles jeder jede jedes jeden jedem tous toutes tout toute chaque todos todas todo toda cualquier cualquiera qualquer tutti tutte ogni qualsiasi qualunque iedereen elke elk varje samtliga alla wszyscy wszystkie wszystkich kazdy kazda все всех всем каждый каждая любой любая',
  only: 'only solely exclusively reserved restricted nur ausschliesslich lediglich vorbehalten seul seule seuls seules seulement uniquement exclusivement reserve reservee reserves solo solamente unicamente exclusivamente reservado reservada reservados somente apenas so soltanto solamente unicamente esclusivamente riservato riservata alleen uitsluitend slechts voorbehouden bara endast enbart tylko wylacznie jedynie только лишь исключительно',
};
/** Parts of words, in scripts without gaps. */
const WITHIN: Record<'all' | 'only', readonly string[]> = {
  all: ['すべて', '全て', '全員', '誰でも', 'どの', '所有', '全部', '任何', '모든', '누구나'],
  only: ['のみ', 'だけ', '限定', 'に限り', 'しか', '仅', '只有', '只能', '만 '],
};

/** How often something happens; a word for it, or one behind "every". Folded, beginnings of words with a star. */
const OFTEN: Record<string, string> = {
  minute: 'minute* minut*',
  hour: 'hour hourly hours stund* heure* hora horas ora ore uur elk-uur timme* godzin* час*',
  night: 'night nightly nacht nachts nuit noche noite notte natt* noc nocy ночь',
  day: 'day daily tag taglich jour quotidien* dia diario diaria diariamente giorno giornaliero dag dagelijks dagligen dag dzien codziennie день ежедневно',
  week: 'week weekly woche wochentlich semaine hebdomadaire semana semanal semanalmente settimana settimanale wekelijks vecka tydzien tygodn* недел* еженедельно',
  month:
    'month monthly monat monatlich mois mensuel* mensuellement mes mensual mensualmente mensal mensalmente mese mensile maand maandelijks manad* miesiac miesiecznie месяц* ежемесячно',
  year: 'year yearly annually annual jahr jahrlich annuel* anual anualmente ano anno annuale jaar jaarlijks ar rok rocznie год ежегодно',
};
const EVERY = new Set(
  'every each per jede jeden jeder jedes pro chaque par cada por ogni al per elke elk iedere varje per co kazdy kazdego каждый каждую каждое каждые'.split(
    ' ',
  ),
);
/** They say how often by themselves. */
const ADVERB =
  /^(?:hourly|nightly|daily|weekly|monthly|yearly|annually|nachts|.*lich|quotidien.*|hebdomadaire|mensuel.*|annuel.*|diari.*|semanal.*|mensual.*|mensal.*|anual.*|giornaliero|settimanale|mensile|annuale|dagelijks|wekelijks|maandelijks|jaarlijks|dagligen|codziennie|miesiecznie|rocznie|еже.*)$/u;

const words = (list: string) => new Set(list.split(' '));
const SCOPE_WORDS = { all: words(SCOPES.all), only: words(SCOPES.only) };
const EXACT = new Map<string, string>();
const BEGINNINGS: [string, string][] = [];
for (const [often, list] of Object.entries(OFTEN)) {
  for (const word of list.split(' ')) {
    if (word.endsWith('*')) BEGINNINGS.push([word.slice(0, -1), often]);
    else EXACT.set(word, often);
  }
}
const oftenOf = (word: string) => EXACT.get(word) ?? BEGINNINGS.find(([beginning]) => word.startsWith(beginning))?.[1];

/** Of whom a sentence holds; null where it does not say, or says both. @param sequence its words, folded, in their order. */
export function scopeOf(sequence: readonly string[], folded: string, dense: boolean): 'all' | 'only' | null {
  const says = (scope: 'all' | 'only') =>
    dense
      ? WITHIN[scope].some((part) => folded.includes(part))
      : sequence.some((word, at) => {
          // "each hour", "every day" tell how often.
          const next = sequence[at + 1];
          const often = scope === 'all' && next !== undefined && oftenOf(next) !== undefined;
          return SCOPE_WORDS[scope].has(word) && !often;
        });
  const [all, only] = [says('all'), says('only')];
  return all === only ? null : all ? 'all' : 'only';
}

/** How often something happens, as a sentence says; null where it does not. */
export function frequencyOf(sequence: readonly string[]): string | null {
  for (const [at, word] of sequence.entries()) {
    const often = oftenOf(word);
    if (often !== undefined && (ADVERB.test(word) || EVERY.has(sequence[at - 1] ?? ''))) return often;
  }
  return null;
}
