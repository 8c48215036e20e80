import { borneOut, claimKind } from './kind';

/** What a help desk is held to once it has written it. Beginnings of words, in the languages that were looked at. */
const STEMS = {
  refund: [
    'refund|reimburs', // English
    'rückerstatt|rückzahlung|erstatt', // German
    'rembours', // French
    'reembols|estorn|rimbors', // Spanish, Portuguese, Italian
    'terugbeta|återbetal|tilbagebetal|tilbakebetal', // Dutch, Swedish, Danish, Norwegian
    'zwrot pieniędzy|zwrotu pieniędzy|возврат денег|вернём деньги|вернем деньги', // Polish, Russian
    '返金|退款|환불', // Japanese, Chinese, Korean
  ],
  compensation: [
    'compensat(?:e|ion)|gift card|voucher',
    'entschädig|gutschein|gutschrift',
    "dédommag|indemnis|bon d[’']achat",
    'compensaremos|indemniza|indeniza|risarci',
    'schadevergoeding|odszkodowani|компенсаци|возмещени',
    '補償|賠償|赔偿|补偿|보상',
  ],
  discount: ['discount', 'rabatt', 'descuento|desconto', 'korting|скидк', '割引|折扣|할인'],
  guarantee: [
    'guarantee',
    'garantier|garanderen|garantissons|garantizamos|garantimos|garantiamo|garanterar|gwarantujemy|гарантируем',
    '保証いたし|保证|보장',
  ],
} as const;

const COUNT = String.raw`(\d{1,3}|one|two|three|ein|einem|einer|zwei|drei|un|une|deux|trois|dos|tres|dois|duas|três|due|tre|twee|drie)`;

/** "Within 24 hours" and its kin: when something will be done. */
const DEADLINES = [
  `within (?:the next )?${COUNT} (?:business |working )?(?:hours?|days?|weeks?)`,
  `(?:innerhalb|binnen) (?:von |der nächsten )?${COUNT} (?:stunden?|tagen?|tages|werktagen?|werktages|arbeitstagen?|wochen?|uur|dagen|werkdagen|weken)`,
  `(?:sous|dans (?:les|un délai de)) ${COUNT} (?:prochaines )?(?:heures?|jours?|semaines?)`,
  `en (?:un plazo de |las próximas |los próximos )${COUNT} (?:horas?|días?|semanas?)`,
  `em (?:até )?${COUNT} (?:horas?|dias?|semanas?)`,
  `entro ${COUNT} (?:ore|giorni|settimane)`,
  `inom ${COUNT} (?:timmar|dagar)`,
  `w ciągu ${COUNT} (?:godzin|dni)`,
  `в течение ${COUNT} (?:часов|дней)`,
];
const EAST_ASIAN = String.raw`(\d{1,3})\s?(?:時間|営業日|日|小时|天|个工作日|시간|일|영업일)\s?(?:以内|内|이내)`;

const word = (pattern: string) => `(?<!\\p{L})(?:${pattern})\\p{L}*`;
/** Where words have no gaps, a word begins anywhere. */
const stem = (pattern: string) => (/[\p{sc=Han}\p{sc=Hangul}]/u.test(pattern) ? `(?:${pattern})` : word(pattern));

const PATTERNS = [
  ...Object.entries(STEMS).map(([name, stems]) => ({
    name,
    pattern: new RegExp(stems.map(stem).join('|'), 'giu'),
  })),
  { name: 'deadline', pattern: new RegExp(`${DEADLINES.map(word).join('|')}|${EAST_ASIAN}`, 'giu') },
];

/** `about` is the same for promises of the same thing, in whatever language. */
type Promised = { from: number; to: number; about: string };

/** @param text with plain digits. */
function findPromises(text: string): Promised[] {
  return PATTERNS.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].map((match) => {
      const count = match.slice(1).find((part) => part !== undefined);
      const about = count === undefined ? name : `${name} ${count.toLowerCase()}`;
      return { from: match.index, to: match.index + match[0].length, about };
    }),
  );
}

const readPromises = (text: string) => new Set(findPromises(text).map(({ about }) => about));

export const promises = claimKind({
  kind: 'promise',
  find: findPromises,
  read: ({ own, customer }) => ({ own: readPromises(own), customer: readPromises(customer) }),
  verdict: ({ about }, { own, customer }) => borneOut(own.has(about), () => customer.has(about)),
});
