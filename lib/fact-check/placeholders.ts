import { claimKind } from './kind';
import { spans } from './patterns';

/** Words that stand for what is to be put in; buttons and hosts are called otherwise. */
const FIELDS =
  "your|name|names|nom|nombre|nome|naam|namn|navn|nimi|nev|név|nume|isim|imię|imie|jméno|имя|имени|ім'я|όνομα|insert|link|url|date|datum|fecha|data|number|nummer|numéro|numero|company|firma|entreprise|empresa|azienda|bedrijf|agent|customer|client|kunde|kunden|cliente|klant|product|produkt|producto|produto|phone|telefon|email|e-mail|signature|unterschrift|tbd|tba|todo|placeholder|platzhalter|address|adresse|amount|betrag|title|titel|first_name|last_name|firstname|lastname|vorname|nachname|prénom|apellido|sobrenome|cognome|department|abteilung|xx+|ваше|фамилия|ссылка|дата|номер|компания|ссылк|дату|дату|ваш|您的|姓名|名字|链接|日期|公司|电话|お名前|名前|氏名|会社名|日付|リンク|電話|担当者|이름|성함|날짜|회사|링크|담당자|اسم|اسمك|رابط|تاريخ|שם|שמך|קישור|תאריך|नाम|लिंक|तारीख|ihr|ihre|votre|su|seu|sua|il|uw|twoje|vaše|ditt|din|dit|einfügen|insérer|insertar|inserir|inserire|invoegen|wstaw|вставьте|вставить|city|fill|requester|contact|reason";
/** Where a word may begin and end; letters of other scripts, too. */
const WORD = `(?<![\\p{L}\\p{N}])(?:${FIELDS})(?![\\p{L}\\p{N}])`;
const GAPLESS =
  '您的|姓名|名字|链接|日期|公司|电话|お名前|名前|氏名|会社名|日付|リンク|担当者|이름|성함|날짜|회사|담당자';

const inside = (open: string, close: string, not: string) =>
  `${open}(?=[^${not}]{0,60}(?:${WORD}|${GAPLESS}))[^${not}]{1,60}${close}`;

const FIELD = new RegExp(
  [
    inside(String.raw`[\[【［]`, String.raw`[\]】］]`, String.raw`\[\]\n【】［］"{}`),
    inside('<', '>', String.raw`<>\n/="`),
    inside(String.raw`\{`, String.raw`\}`, String.raw`{}\n":`),
  ].join('|'),
  'giu',
);

const REMAINS = new RegExp(
  [
    // Templates and marks of models.
    String.raw`\{\{[^{}\n]{0,80}\}\}`,
    String.raw`<\|[^|>\n]{0,40}\|>`,
    String.raw`\[\/?(?:INST|SYS|ASSISTANT|USER|SYSTEM|END|EOS|BOS)\]`,
    String.raw`<\/?(?:think|thinking|system|assistant|tool_call|im_start|im_end|eos|bos|scratchpad)>|<\/s>`,
    String.raw`<<\/?SYS>>`,
    String.raw`\$\{[^{}\n]{0,60}[a-z][^{}\n]{0,60}\}`,
    String.raw`%%[\w .-]{2,40}%%`,
    String.raw`\[\[\p{L}[\p{L} -]{1,20}[_ -]\d{1,4}[a-z]?\]\]`,
    // Left open.
    String.raw`(?<![\p{L}\p{N}])[Xx]{3,}(?![\p{L}\p{N}.:])`,
    String.raw`(?<![\p{L}\p{N}])X{2}(?=\p{sc=Han})|(?<=\p{sc=Han})X{2,}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?:TBD|TBA|TODO|FIXME|N\.N\.|[Ll]orem ipsum)(?![\p{L}\p{N}])`,
    String.raw`(?<=[^\n_])_{4,}|[〇○◯●]{2,}|\[\s?(?:\.{3}|…|_+)\s?\]`,
  ].join('|'),
  'gu',
);

/** What was to be filled in, and what only machines say to each other. */
export const placeholders = claimKind({
  kind: 'placeholder',
  find: (text) => [...spans(text, REMAINS), ...spans(text, FIELD)],
  read: () => null,
  verdict: () => ({ customerOnly: false }),
});
