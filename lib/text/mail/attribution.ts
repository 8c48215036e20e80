import { headerLine } from './blocks';

/** Lines of one attribution, where a program broke it. */
const MOST_LINES = 4;
const LONGEST = 400;

/** "wrote" as mail programs say it, at the end of the line. */
const WROTE = `wrote|writes|sent|said|schrieb|geschrieben|schreibt|a écrit|écrit|a écrit via|escribió|va escriure|escribiu|ha scritto|scrive|scritto|escreveu|schreef|geschreven|skrev|skrifaði|kirjoitti|napisał\\(?a?\\)?|napisała|pisze|napsala?|napsal\\(a\\)|napísala?|napísal\\(a\\)|írta|ezt írta|a scris|scrie|napisao|napisala|je napisala?|je napisao|је написао/ла|написао/ла|написао|написала|написал|написал\\(а\\)|написа|пишет|писал|пише|написав|написав\\(ла\\)|έγραψε|yazdı|şunu yazdı|şunları yazdı|כתב|כתבה|כתב/ה|כתב\\(ה\\)|كتب|كتبت|نوشت|نوشته|ने लिखा|เขียนว่า|เขียน|đã viết|viết|menulis|님이 작성|님이 작성했습니다|작성|写道|寫道|のメール|が書きました|は書きました|rašė|parašė|rakstīja|kirjutas|erabiltzaileak hau idatzi du|idatzi du|shkroi`;
const ENDS_WITH_VERB = new RegExp(`(?:^|[\\s>)\\]"”,、がはさん\\d:分]|日|님)(?:${WROTE})\\s?[:：]?\\s*[:：]$`, 'iu');
/** "… schrieb Ann:", "تمت كتابة ما يلي بواسطة Ann:": the verb stands before the name. */
const VERB_BEFORE_NAME =
  /(?:^|\s)(schrieb|schreef|skrev|skrifaði|kirjutas|heeft|hat|pisze|napisał\(a\)|napisał|napisała|تمت كتابة ما يلي بواسطة|كتب|‏כתב|מאת|viết bởi|je napisao|írta)\s.{1,120}[:：]$/iu;

/** Words with which the line begins, before a date. */
const OPENING =
  /^(?:-{1,8}\s)?(?:On|Am|Le|El|Il giorno|Il|In data|Em|Op|Den|Dnia|W dniu|A|Op|På|Dne|Dňa|În|La data|Vào|Pada|في|ב|בתאריך|Στις|На|Il|Kl|Tarihinde|Em|Ngày|Datums|Den|V|U|Dana|Am|Le|Na|Il|Al|El día|Le jour|Hôm|Lúc)\b|^(?:في|בתאריך|‫|ב-|Στις|În|Vào|På|Dňa|На|Hôm|Lúc)\s/iu;
const DATE = /\d{1,2}[:.hH時点시]\s?\d\d|\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}年/;
const ADDRESS = /[<(["“]?[^\s<>()@]{1,80}@[^\s<>()@]{1,200}[>)\]"”]?/;
const hasAddress = (text: string) => text.includes('@') && ADDRESS.test(text);
/** It ends with the address, as where no verb stands: "30.11.2026, 18:30, "Ann" <ann@x.example>:". */
const ENDS_WITH_ADDRESS = /<\s?[^\s<>@]{1,80}@[^\s<>@]{1,200}>\s?\)?\s?[:：]$/;
/** A weekday and a date come first, before any word of a sentence. */
const BEGINS_WITH_DATE = /^[\p{L}.,،]{0,14}[\s,،]{0,3}(?:\p{L}{1,3}\s)?\d/u;
/** Somebody tells something and quotes it: the matter itself. */
const TELLS =
  /\b(?:I|we|we've|I've|you can|it|this|that|please|got|received|ich|wir|bitte|habe|j'ai|nous|recibí|ho ricevuto|recebi|ik|wij|jag|jeg)\b|[?!。]/;
/** Two capitals, or a script without: a name beside the verb. "the system wrote:" announces an error message. */
// Kept from the first use on. Its Unicode classes are dear to compile, and a worker wakes far more often than it writes.
const compiled: RegExp[] = [];
function named(): RegExp {
  if (compiled.length === 0) compiled.push(namedPattern());
  return compiled[0] ?? namedPattern();
}
const namedPattern = () =>
  new RegExp(
    `[\\p{Lu}\\p{Lo}][^\\s:]*\\s*[,)]?\\s(?:a\\s)?(?:${WROTE})\\s*[:：]$|\\s(?:schrieb|schreef|skrev)\\s["„“]?[\\p{Lu}\\p{Lo}]`,
    'u',
  );

/** "---- On Mon, 30 Nov 2026 14:02 Ann wrote ----" (Zoho), "On Nov 30, 2026 you wrote:". */
const DASHED_WROTE = /^-{2,}\s?(?=.{0,200}\d).{5,250}\s-{2,}$/;
const YOU_WROTE =
  /^(?:On|Am|Le|El|Il|Em|Op|Den)\s.{4,60}\d.{0,20}\s(?:you|Sie|du|vous avez|tú|usted|tu|hai|ha|je|u|jij|du)\s(?:wrote|schrieben|schriebst|écrit|escribió|escribiste|escreveu|scritto|schreef|skrev)\s?:$/i;
/** Name and address alone: "Ann <ann@x.example> wrote:". */
const WHO_WROTE = new RegExp(`^.{0,80}<[^\\s<>@]{1,80}@[^\\s<>@]{1,200}>\\s?,?\\s(?:${WROTE})\\s?[:：]$`, 'iu');
/** "Ann schrieb am Mo., 30. Nov. 2026 um 11:53 Uhr:". */
const WROTE_AT =
  /^.{2,120}\s(?:schrieb am|wrote on|wrote at|escribió el|a écrit le|ha scritto il|schreef op|skrev den|kirjoitti|napsal|napisał)\s.{0,60}(?:\d{4}|\d:\d\d).{0,30}[:：]$/i;
/** The verb in the middle: "Ann <ann@x.example> napisao je:", "… escreveu (segunda, 30/11/2026):", "Missatge de Ann <…> del dia …:". */
const TELLS_WHO = new RegExp(
  `<[^\\s<>@]{1,80}@[^\\s<>@]{1,200}>\\)?,?\\s(?:${WROTE})\\s.{1,80}[:：]$|^(?:Missatge|Mensaje|Mensagem|Message|Messaggio|Nachricht)\\s(?:de|da|von)\\s.{0,80}<[^\\s<>@]{1,80}@[^\\s<>@]{1,200}>.{1,80}[:：]$`,
  'iu',
);
/** "2026年11月2日(月) 9:14 Ann <ann@x.example>:". */
const EAST =
  /^(?:在\s?|于\s?|於\s?)?\d{4}\s?[年/-].{3,160}(?:<[^<>\s]+@[^<>\s]+>|のメール|書きました|写道|寫道|작성)[^<>]{0,20}[:：]$/;
const HAN_WROTE = /^.{0,120}(?:于|於|在)\s?\d{4}年.{3,80}(?:写道|寫道)\s?[:：]$/;
/** "On Wed, 14 Nov 2026 08:14:43 -0200 Ann <ann@x.example> wrote" (Zoho). */
const NO_COLON = new RegExp(
  `^(?:On|Am|Le|El|Il|Em|Op|Den)\\s.{0,40}\\d{1,2}[:.]\\d\\d.{0,100}<[^\\s<>@]{1,80}@[^\\s<>@]{1,200}>\\s(?:${WROTE})$`,
  'iu',
);

/** "On Nov 21, 2026," alone: nobody's words, so what follows is no line by itself. */
const IS_DATE =
  /^(?:On|Am|Le|El|Il giorno|Il|Em|Op|Den|På|W dniu|Dne|Dnia|Vào)\s[\p{L}.]{0,12},?\s?(?:[\p{L}.]{2,12}\s)?\d{1,4}[\p{L}\d\s./,-]{0,24},$/iu;
/** "2026/11/30 Ann <ann@x.example>" (Gmail of old), above a quote. */
const DATED_NAME = /^\d{4}[/-]\d{1,2}[/-]\d{1,2}\s(?:\d\d:\d\d\s)?.{2,80}<[^\s<>@]{1,80}@[^\s<>@]{1,200}>\s?[:：]?$/;
/** "On Wed, Nov 25, 2026, at 03:57 PM, ann_lee wrote:": one word, as people name themselves in forums. */
const HANDLE = new RegExp(
  `[,\\d]\\s(?:AM,?\\s|PM,?\\s)?(?!(?:it|he|she|they|er|sie|es|ich|il|elle|lui|lei|he|hij|zij|system|server)\\s)[\\p{L}\\d._+-]{3,40}\\s(?:${WROTE})\\s?[:：]$`,
  'iu',
);

/** "Message du 30/11/26 13:20" (Orange). */
const MESSAGE_OF =
  /^(?:Message du|Mensaje del|Messaggio del|Nachricht vom)\s?:?\s\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s\d{1,2}[:.]\d\d$/i;

/** The line after the "… wrote:" that begins here; null where none does. */
export function endOfAttribution(lines: readonly string[], start: number): number | null {
  const first = headerLine(lines, start);
  if (first === '') return null;
  if (MESSAGE_OF.test(first) || NO_COLON.test(first)) return start + 1;
  if (DATED_NAME.test(first) && /^[>|]/.test(lines[nextText(lines, start)] ?? '')) return start + 1;
  if (DASHED_WROTE.test(first))
    return DATE.test(first) && (first.includes('@') || /wrote|schrieb|écrit|escri/i.test(first)) ? start + 1 : null;
  let whole = '';
  for (let [at, taken] = [start, 0]; taken < MOST_LINES; at += 1) {
    const part = headerLine(lines, at);
    // Some programs put the address on lines of its own, with empty ones between.
    if (part === '') {
      if (whole === '' || !/^<(?:\s|$|mailto)/.test(headerLine(lines, at + 1))) return null;
      continue;
    }
    whole = whole === '' ? part : `${whole} ${part}`;
    taken += 1;
    if (whole.length > LONGEST) return null;
    if (/[:：]$/.test(part)) {
      if (taken > 1 && !IS_DATE.test(first) && isWhole(whole.slice(first.length + 1), lines, at)) return null;
      return isAttribution(whole, lines, at) ? at + 1 : null;
    }
    if (taken === 1 && !mayGoOn(part)) return null;
    if (isMarked(lines[at]) !== isMarked(lines[at + 1])) return null;
  }
  return null;
}

/** Not the end of an address that was broken off: "ann@x.example", then ">:". */
const isMarked = (line = '') => line.startsWith('>') && !/^>\s?[^>]{0,40}[:：]\s?$/.test(line);

/** What is no beginning of an attribution is not read on: sentences end, and have no date. */
const mayGoOn = (part: string) =>
  !/[^\d][.!?…。]$/.test(part) &&
  ((OPENING.test(part) && /\d/.test(part)) || (BEGINS_WITH_DATE.test(part) && DATE.test(part)) || hasAddress(part));

/** The lines below the first are one by themselves: then that is the end of what somebody wrote. */
const isWhole = (rest: string, lines: readonly string[], last: number) =>
  DATE.test(rest) && isAttribution(rest, lines, last);

function isAttribution(whole: string, lines: readonly string[], last: number): boolean {
  const [mail, date] = [hasAddress(whole), DATE.test(whole) || /\d/.test(whole)];
  if (YOU_WROTE.test(whole) || EAST.test(whole) || HAN_WROTE.test(whole) || WROTE_AT.test(whole)) return true;
  const verb = ENDS_WITH_VERB.test(whole) || (VERB_BEFORE_NAME.test(whole) && DATE.test(whole));
  if (WHO_WROTE.test(whole)) return true;
  if (mail && date && (verb || TELLS_WHO.test(whole)) && !(TELLS.test(whole) && !verb)) return true;
  if (mail && ENDS_WITH_ADDRESS.test(whole) && BEGINS_WITH_DATE.test(whole) && DATE.test(whole))
    return !TELLS.test(whole);
  if (!verb || !DATE.test(whole)) return false;
  if (!OPENING.test(whole) && !BEGINS_WITH_DATE.test(whole)) return false;
  if (OPENING.test(whole) && /\d\d?:\d\d/.test(whole) && /\b(?:19|20)\d\d\b/.test(whole) && HANDLE.test(whole))
    return true;
  return named().test(whole) || /^\s*>/.test(lines[nextText(lines, last)] ?? '');
}

/** The next line with something in it. */
function nextText(lines: readonly string[], index: number): number {
  const next = [1, 2].map((step) => index + step).find((at) => (lines[at] ?? '').trim() !== '');
  return next ?? index + 1;
}
