/** Units by what they are in any language: a reply may be written in another one than its source. Folded, beginnings of words with a star. */
const WRITTEN: Record<string, string> = {
  second: 'second* sec sekunde* seconde* segundo* secondi secondo секунд* 秒 ثانية ثوان',
  minute: 'minute* min mins minut* минут* 分 分間 دقيقة دقائق',
  hour: 'hour* hr hrs h stunde* std heure* hora* ora ore uur uren час* 時間 ساعة ساعات',
  day: 'day* tag tage tagen tages jour* dia dias giorno giorni dag dagen день дн* 日 日間 يوم ايام',
  week: 'week* woche* semaine* semana* settiman* weken недел* 週間 週 اسبوع اسابيع',
  month: 'month* monat* mois mes meses mese mesi maand* месяц* か月 ヶ月 カ月 ヵ月 月 شهر اشهر',
  year: 'year* jahr* an ans annee* ano anos anno anni jaar jaren год* лет 年 年間 سنة سنوات',
  percent: '% percent prozent pourcent pour-cent porcento procent パーセント',
  byte: 'kb',
  mega: 'mb mo megabyte* メガバイト',
  giga: 'gb go gigabyte* ギガバイト',
  tera: 'tb to terabyte*',
  euro: '€ eur euro euros ユーロ',
  dollar: '$ usd us$ dollar* dolar* ドル',
  pound: '£ gbp pound*',
  yen: '¥ jpy yen 円',
  franc: 'chf fr franken',
  real: 'r$ brl reais real',
  metre: 'm metre* meter meters metro metros metri метр* メートル 米',
  centimetre: 'cm centimet* centímet* zentimeter* сантиметр* センチ 厘米',
  millimetre: 'mm millimet* milimet* миллиметр* ミリ 毫米',
  kilometre: 'km kilomet* километр* キロメートル 公里',
  kilogram: 'kg kilo* килограмм* キログラム 公斤',
  watt: 'watt* ватт* ワット',
  volt: 'volt* voltios вольт* ボルト',
  workday: 'werkdag* werktag* arbeitstag* ouvre* ouvrable* habil* útil uteis lavorativ* vardag* robocz* рабоч* 営業日',
  night: 'night* nacht* nuit* noche* noite* notte notti natt* 泊',
  pixel: 'px pixel* ピクセル',
  person: 'user* benutzer* nutzer* utilisateur* usuario* utent* gebruiker* ユーザー 人 名 مستخدم',
  device: 'device* gerat* appareil* dispositiv* apparat* apparaat apparaten 台 デバイス جهاز',
  time: 'times mal fois vez veces vezes volte keer 回',
  file: 'file files datei* fichier* archivo* arquivo* bestand* ファイル ملف',
};

const EXACT = new Map<string, string>();
const BEGINNINGS: [string, string][] = [];
for (const [unit, words] of Object.entries(WRITTEN)) {
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) BEGINNINGS.push([word.slice(0, -1), unit]);
    else EXACT.set(word, unit);
  }
}

/** Which unit a folded word is, in any of the languages; null for none. */
export const unitOf = (word: string): string | null =>
  EXACT.get(word) ?? BEGINNINGS.find(([beginning]) => word.startsWith(beginning))?.[1] ?? null;

/** Units of scripts without gaps, the longest first: they stand right behind their number. */
export const DENSE_UNITS: readonly string[] = [...EXACT.keys()]
  .filter((word) => /^[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(word) && /\p{L}/u.test(word))
  .sort((a, b) => b.length - a.length);

/** Numbers in words, as far as they stand before a unit. Folded. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'one ein eine einen einem einer un une uno una um uma een один одна 一'],
      [2, 'two zwei deux dos dois duas due twee два две 二'],
      [3, 'three drei trois tres tre drie три 三'],
      [4, 'four vier quatre cuatro quatro quattro четыре 四'],
      [5, 'five funf cinq cinco cinque vijf пять 五'],
      [6, 'six sechs seis sei zes шесть 六'],
      [7, 'seven sieben sept siete sete sette zeven семь 七'],
      [8, 'eight acht huit ocho oito otto восемь 八'],
      [9, 'nine neun neuf nueve nove negen девять 九'],
      [10, 'ten zehn dix diez dez dieci tien десять 十'],
      [12, 'twelve zwolf douze doce doze dodici twaalf двенадцать'],
      [14, 'fourteen vierzehn quatorze catorce quattordici veertien'],
      [15, 'fifteen funfzehn quinze quince quindici vijftien'],
      [20, 'twenty zwanzig vingt veinte vinte venti twintig'],
      [24, 'twenty-four vierundzwanzig vingt-quatre veinticuatro ventiquattro vierentwintig'],
      [30, 'thirty dreissig trente treinta trinta trenta dertig'],
      [60, 'sixty sechzig soixante sesenta sessenta sessanta zestig'],
      [90, 'ninety neunzig noventa novanta negentig'],
    ] as const
  ).flatMap(([number, words]) => words.split(' ').map((word): [string, number] => [word, number])),
);
