import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanMessage, isPlaceholder, readThread } from '@/lib/assistant/prepare/thread';
import { growth, LINEAR } from '../growth';
import { message, ticket } from './facts';

const OWN = 'It still prints nothing.';
const OLD = 'Have you tried turning it off?';

describe('quoted history is cut', () => {
  test.each([
    [
      'Gmail, English',
      `${OWN}\n\nOn Mon, Nov 2, 2026 at 9:14 AM Support <help@acme.example> wrote:\n\n> ${OLD}\n> Bye`,
    ],
    [
      'Gmail, wrapped',
      `${OWN}\n\nOn Mon, Nov 2, 2026 at 9:14 AM Support of Acme\n<help@acme.example> wrote:\n> ${OLD}`,
    ],
    ['Gmail without marks', `${OWN}\n\nOn Mon, Nov 2, 2026 at 9:14 AM Support <help@acme.example> wrote:\n\n${OLD}`],
    ['Gmail, German', `${OWN}\n\nAm Mo., 2. Nov. 2026 um 09:14 Uhr schrieb Support <help@acme.example>:\n\n> ${OLD}`],
    ['Apple Mail, German', `${OWN}\n\nAm 02.11.2026 um 09:14 schrieb Support <help@acme.example>:\n\n${OLD}`],
    ['Gmail, French', `${OWN}\n\nLe lun. 2 nov. 2026 à 09:14, Support <help@acme.example> a écrit :\n\n> ${OLD}`],
    ['Gmail, Spanish', `${OWN}\n\nEl lun, 2 nov 2026 a las 9:14, Support (<help@acme.example>) escribió:\n\n> ${OLD}`],
    ['Gmail, Dutch', `${OWN}\n\nOp ma 2 nov 2026 om 09:14 schreef Support <help@acme.example>:\n\n> ${OLD}`],
    [
      'Gmail, Italian',
      `${OWN}\n\nIl giorno lun 2 nov 2026 alle ore 09:14 Support <help@acme.example> ha scritto:\n\n> ${OLD}`,
    ],
    [
      'Gmail, Portuguese',
      `${OWN}\n\nEm seg., 2 de nov. de 2026 às 09:14, Support <help@acme.example> escreveu:\n\n> ${OLD}`,
    ],
    ['Gmail, Japanese', `${OWN}\n\n2026年11月2日(月) 9:14 Support <help@acme.example>:\n\n> ${OLD}`],
    [
      'Outlook, English',
      `${OWN}\n\nFrom: Support <help@acme.example>\nSent: Monday, November 2, 2026 9:14 AM\nTo: Ann\nSubject: RE: Printer\n\n${OLD}`,
    ],
    [
      'Outlook with a rule',
      `${OWN}\n\n________________________________\nFrom: Support <help@acme.example>\nSent: Monday, November 2, 2026 9:14 AM\nTo: Ann\nSubject: RE: Printer\n\n${OLD}`,
    ],
    [
      'Outlook, German',
      `${OWN}\n\nVon: Support <help@acme.example>\nGesendet: Montag, 2. November 2026 09:14\nAn: Ann\nBetreff: AW: Drucker\n\n${OLD}`,
    ],
    [
      'Outlook, French',
      `${OWN}\n\nDe : Support <help@acme.example>\nEnvoyé : lundi 2 novembre 2026 09:14\nÀ : Ann\nObjet : RE: Imprimante\n\n${OLD}`,
    ],
    [
      'Outlook, Spanish',
      `${OWN}\n\nDe: Support <help@acme.example>\nEnviado el: lunes, 2 de noviembre de 2026 9:14\nPara: Ann\nAsunto: RE: Impresora\n\n${OLD}`,
    ],
    [
      'Outlook, Dutch',
      `${OWN}\n\nVan: Support <help@acme.example>\nVerzonden: maandag 2 november 2026 09:14\nAan: Ann\nOnderwerp: RE: Printer\n\n${OLD}`,
    ],
    [
      'Outlook, Japanese',
      `${OWN}\n\n差出人: Support <help@acme.example>\n送信日時: 2026年11月2日 9:14\n宛先: Ann\n件名: RE: 印刷\n\n${OLD}`,
    ],
    [
      'Outlook, Portuguese',
      `${OWN}\n\nDe: Support <help@acme.example>\nEnviado: segunda-feira, 2 de novembro de 2026 09:14\nPara: Ann\nAssunto: RE: Impressora\n\n${OLD}`,
    ],
    ['Apple Mail, Japanese', `${OWN}\n\n2026/11/02 9:14、Support <help@acme.example>のメール:\n\n${OLD}`],
    ['Gmail, Dutch, verb at the end', `${OWN}\n\nOp ma 2 nov. 2026 09:14 heeft Support geschreven:\n\n${OLD}`],
    ['Gmail, Polish', `${OWN}\n\nW dniu 2.11.2026 o 09:14, Support <help@acme.example> pisze:\n\n${OLD}`],
    ["Freshdesk's own", `${OWN}\n\nOn Mon, 2 Nov at 9:14 AM , Support <help@acme.freshdesk.com> wrote:\n${OLD}`],
    ['old Outlook', `${OWN}\n\n-----Original Message-----\nFrom: Support\nSent: Monday\n\n${OLD}`],
    ['old Outlook, German', `${OWN}\n\n-----Ursprüngliche Nachricht-----\nVon: Support\n\n${OLD}`],
    ['bare marks', `${OWN}\n\n> ${OLD}\n> Really\n> Off and on`],
    ['a very long quote', `${OWN}\n\nOn Mon, Nov 2, 2026 at 9:14 AM Support wrote:\n${`> ${OLD}\n`.repeat(3000)}`],
    [
      'a very long Outlook quote',
      `${OWN}\n\nFrom: S\nSent: Monday, November 2, 2026\nTo: Ann\nSubject: x\n\n${`${OLD}\n`.repeat(3000)}`,
    ],
  ])('%s', (_, text) => expect(cleanMessage(text)).toBe(OWN));

  test('an answer below the quote is kept', () => {
    const text = `On Mon, Nov 2, 2026 at 9:14 AM Support <a@b.example> wrote:\n> ${OLD}\n> Bye\n\n${OWN}`;
    expect(cleanMessage(text)).toBe(OWN);
  });

  test('an answer below a very long quote is kept', () => {
    const text = `On Mon, Nov 2, 2026 at 9:14 AM Support <a@b.example> wrote:\n${`> ${OLD}\n`.repeat(900)}\n${OWN}`;
    expect(cleanMessage(text)).toBe(OWN);
  });
});

describe("the customer's own words stay", () => {
  test.each([
    [
      'answers between quoted lines',
      `On Mon, Nov 2, 2026 at 9:14 AM S wrote:\n> Which printer?\nThe one on floor 3.\n> Which error?\nPaper jam.`,
    ],
    ['a form with a date', 'Name: Ann\nDate: 02/11/2026\nFrom: Berlin\nIssue: it prints nothing\nPhone: none'],
    ['a sentence with a date and address', 'On 02/11/2026 I wrote to bob@acme.example about it.\nNobody answered.'],
    ['a sentence that ends in "wrote:"', 'The message that the system wrote:\nERR_42'],
    ['one quoted line', '> ERR_42\nThis is what I see.'],
    ['a command prompt', 'I typed\n> dir\nand it said no'],
    ['a pasted log of 3,000 lines', Array.from({ length: 3000 }, (_, line) => `line ${line}`).join('\n')],
    ['dashes that are no signature', 'Before --\n-- a comment in SQL\nAfter'],
    ['a postscript below the signature mark', 'Text\n--\nAnn\nP.S. it also smells burnt'],
    ['a question below the signature mark', 'Text\n--\nCan you call me?'],
    ['a number that is not below a sign-off', 'My order is\n4500 123 456\nwhere is it'],
    [
      'a trip with two labels of a mail header',
      'I need a car.\nFrom: Berlin\nTo: Paris\nDate: 3 May\nAnd a child seat!',
    ],
    ['a trip in Spanish', 'Hola.\nDe: Madrid\nPara: París\nFecha: 3 de mayo\nSomos tres.'],
    ['an error that a system wrote', 'It fails.\nOn 2 Nov 2026 the system wrote:\nERR_42\nWhat now?'],
    [
      'an error that a system wrote, Spanish',
      'Hola\n\nEl 2 de noviembre de 2026 el sistema escribió:\nERR_42\n¿Qué hago?',
    ],
    ['an error after a date, Japanese', '困っています。\n2026年11月2日に次のエラーが出ました：\nERR_42\nどうすれば。'],
    ['what was written on a screen', 'Help.\nThe system wrote on screen 5 the following:\nERR_42\nWhat now?'],
    ['sentences below dashes', 'Hi,\n\n--\nPlease note that the printer smokes.\nI need it by noon!'],
    [
      'a number in a sentence below thanks',
      'Thanks,\nbut the number\n+49 30 1234567\nis what I have to reach, and it fails.',
    ],
    [
      'a number below the sign-off that is the matter, German',
      'Hallo\n\nMit freundlichen Grüßen\nJonas Weber\n\nAch ja: die Nummer im Softphone ist\n+49 30 999999',
    ],
    ['a sentence that begins like a mobile footer', 'Mail:\nSent via the portal it never arrives'],
    ['a sentence about a phone', 'Help\nSent from my iPhone it never arrives anywhere'],
    ['a sentence that begins with "Get from"', 'Tell me what I\nGet from the store when I click it'],
    [
      'a question about a confidential file',
      'Hello.\n\nI sent a confidential message to the wrong recipient by mistake. How can I recall it?',
    ],
    [
      'a question about a licence',
      'Hello.\n\nIt is intended only for the use of the individual. May a colleague use it?',
    ],
    [
      'a forwarded mail',
      `See below\n\n---------- Forwarded message ---------\nFrom: Bob <bob@acme.example>\nDate: Mon, 2 Nov 2026\nSubject: x\nTo: Ann\n\n${OLD}`,
    ],
  ])('%s', (_, text) => expect(cleanMessage(text)).toBe(text));

  test('a message that is nothing but a quote is kept whole', () => {
    const text = `On Mon, Nov 2, 2026 at 9:14 AM Support <a@b.example> wrote:\n> ${OLD}`;
    expect(cleanMessage(text)).toBe(text);
  });

  test('the description of a forwarded ticket keeps its quote, a later message does not', () => {
    const text = `Please help\n\nFrom: Bob <b@acme.example>\nSent: Monday, 2 Nov 2026\nTo: Ann\nSubject: Printer\n\n${OLD}`;
    const facts = ticket({ subject: 'FW: Printer', messages: [message({ text }), message({ id: 5, text })] });
    expect(readThread(facts, false).map((one) => one.text.includes(OLD))).toEqual([true, false]);
  });
});

test('whatever stands above a quote stays, and the quote goes', () => {
  const sentence = fc.constantFrom(
    'Please call me.',
    'Es geht wieder nicht.',
    'エラーが出ます。',
    'لا يعمل',
    'Sent it twice from home.',
    'From Monday on it fails.',
    'On Monday it worked.',
    'To: is empty in every mail.',
    '1. I restarted it',
    'C:\\temp\\a_b_c.log',
    'Thanks,',
    '- and the scanner',
    'Get-Service *spool*',
    '',
  );
  const header = fc.constantFrom(
    'On Mon, Nov 2, 2026 at 9:14 AM Support <help@acme.example> wrote:',
    'Am Mo., 2. Nov. 2026 um 09:14 Uhr schrieb Support <help@acme.example>:',
    'Le lun. 2 nov. 2026 à 09:14, Support <help@acme.example> a écrit :',
    'El lun, 2 nov 2026 a las 9:14, Support (<help@acme.example>) escribió:',
    'Em seg., 2 de nov. de 2026 às 09:14, Support <help@acme.example> escreveu:',
    'Op ma 2 nov 2026 om 09:14 schreef Support <help@acme.example>:',
    '2026年11月2日(月) 9:14 Support <help@acme.example>:',
    '-----Original Message-----',
    'Von: Support <help@acme.example>\nGesendet: Montag, 2. November 2026 09:14\nAn: Ann\nBetreff: AW: x',
    '差出人: Support <help@acme.example>\n送信日時: 2026年11月2日 9:14\n宛先: Ann\n件名: RE: x',
  );
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), header, (lines, quoted) => {
      const own = lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .replace(/^\n+|\n+$/g, '');
      fc.pre(own !== '');
      expect(cleanMessage(`${own}\n\n${quoted}\n\n${OLD}`)).toBe(own);
    }),
    { numRuns: 500 },
  );
});

describe('signatures', () => {
  test.each([
    ['RFC mark', 'Thanks!\n-- \nAnn Lee\nAcme Ltd\n+1 555 123 4567', 'Thanks!'],
    ['iPhone', `${OWN}\n\nSent from my iPhone`, OWN],
    ['Outlook mobile', `${OWN}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>`, OWN],
    ['German phone', `${OWN}\n\nVon meinem iPhone gesendet`, OWN],
    ['French phone', `${OWN}\n\nEnvoyé de mon iPhone`, OWN],
    ['Spanish phone', `${OWN}\n\nEnviado desde mi iPhone`, OWN],
    ['Dutch phone', `${OWN}\n\nVerstuurd vanaf mijn iPhone`, OWN],
    ['Japanese phone', `${OWN}\n\niPhoneから送信`, OWN],
    ['Windows', `${OWN}\n\nSent from Mail for Windows 10`, OWN],
    ['Samsung', `${OWN}\n\nSent from my Samsung Galaxy smartphone.`, OWN],
    ['Yahoo', `${OWN}\n\nSent from Yahoo Mail on Android`, OWN],
    ['German Handy', `${OWN}\n\nVon meinem Handy gesendet`, OWN],
    ['dashes without a space', `${OWN}\n\n--\n佐藤 健\n株式会社サンプル\nTEL: 03-1234-5678`, OWN],
    [
      'small print below a signature',
      `${OWN}\n\n--\nAnn Lee\nHead of Sales\n\nThis e-mail is confidential and intended solely for the addressee. Please delete it.`,
      OWN,
    ],
    [
      'disclaimer',
      `${OWN}\n\nThis e-mail is confidential and intended solely for the use of the individual to whom it is addressed.`,
      OWN,
    ],
    [
      'German disclaimer',
      `${OWN}\n\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Empfänger sind, löschen Sie sie.`,
      OWN,
    ],
    [
      'contact lines below the sign-off',
      `${OWN}\n\nKind regards,\nAnn Lee\nTel: +1 555 123 4567\nann@acme.example\nwww.acme.example`,
      `${OWN}\n\nKind regards,\nAnn Lee`,
    ],
  ])('%s', (_, text, own) => expect(cleanMessage(text)).toBe(own));
});

describe('hostile input takes bounded work', () => {
  test.each([
    ['one long line', 'On , ', '', ''],
    ['false headers', 'On 2026, On 2026, wrote\n', '', ''],
    ['quote marks and a header', '>\n', '', 'On 1:11 2026 a@b wrote:'],
    ['labels', 'From: a\nSent: b\n', '', ''],
    ['digits and dashes', '1/1/', '-', ''],
    ['spaces', ' ', '', 'x'],
  ])('128 kB of %s', (_, first, second, end) => {
    const text = (size: number) => first.repeat(size / first.length) + second.repeat(size / 4) + end;
    expect(growth((size) => cleanMessage(text(size)), 128_000)).toBeLessThan(LINEAR);
  });
});

describe('Twitter placeholders', () => {
  test.each([
    ['link only', undefined, 'https://twitter.com/acme/status/123', true],
    ['link with words', undefined, 'View the tweet on Twitter: https://twitter.com/i/status/123', true],
    ['x.com', undefined, 'See the post on X https://x.com/i/status/123', true],
    ['by channel', 5, 'This tweet can be viewed on Twitter', true],
    [
      'a question with a link',
      undefined,
      'Your answer at https://twitter.com/acme/status/123 says the printer is supported but mine is not, why?',
      false,
    ],
    ['a question about Twitter', undefined, 'The tweet button on your site does not work', false],
    ['text of another channel', 2, 'My printer is broken', false],
  ])('%s', (_, source, text, is) => expect(isPlaceholder(ticket({ source, messages: [message({ text })] }))).toBe(is));

  test('one real message is enough to draft from', () => {
    const pointer = message({ text: 'https://twitter.com/acme/status/1' });
    expect(isPlaceholder(ticket({ messages: [pointer, message({ id: 2, text: 'I mean the printer' })] }))).toBe(false);
  });
});

describe('web chats repeat the description as first message', () => {
  const LATER = '2026-11-20T12:00:00Z';
  const ids = (texts: string[], source?: number, at = '2026-11-20T09:14:01Z') =>
    readThread(
      ticket({ source, messages: texts.map((text, id) => message({ id, text, ...(id > 0 && { at }) })) }),
      false,
    ).map((one) => one.id);

  test.each([
    ['word by word', 'Hi there', 'Hi there'],
    ['with other white space', 'Hi\n\n there ', 'Hi there'],
    ['with no-break spaces', 'Hi there', 'Hi\u00a0there\u200b'],
    ['with tags', 'Hi there', '<div>Hi <b>there</b></div>'],
    ['with entities', 'Fish & chips <b>', 'Fish &amp; chips &lt;b&gt;'],
    ['with accents composed otherwise', 'Café', 'Cafe\u0301'],
    ['signs alone', '???', '???'],
  ])('%s: read once', (_, description, repeat) => {
    for (const source of [15, 7, 13]) expect(ids([description, repeat, 'and more'], source, LATER)).toEqual([0, 2]);
    expect(ids([description, repeat, 'and more'])).toEqual([0, 2]);
  });

  test.each([
    ['other words', ['Hi', 'Hi you', 'and more'], 15, [0, 1, 2]],
    ['the same again further down', ['Hi', 'Hello', 'Hi'], 15, [0, 1, 2]],
    ['a third time', ['Hi', 'Hi', 'Hi'], 15, [0, 2]],
  ])('%s', (_, texts, source, expected) => expect(ids(texts, source)).toEqual(expected));

  test('a mail that was sent again hours later is a message of its own', () => {
    expect(ids(['Any news?', 'Any news?'], 1, LATER)).toEqual([0, 1]);
  });

  test('what an agent says is none', () => {
    const messages = [message({ text: 'Hi' }), message({ id: 4, role: 'agent', text: 'Hi' })];
    expect(readThread(ticket({ source: 15, messages }), false)).toHaveLength(2);
  });
});

describe('a quote that no line announces', () => {
  const REPLY = 'Please hold the green button for ten seconds until the light blinks.\nThen choose Network > Reset.';
  const answer = (text: string) =>
    readThread(
      ticket({
        messages: [
          message({ id: 0, text: 'It prints nothing.' }),
          message({ id: 1, role: 'agent', text: `Hi Ann,\n\n${REPLY}` }),
          message({ id: 2, text }),
        ],
      }),
      false,
    ).at(-1);

  test.each([
    ['below the answer', `${OWN}\n\n${REPLY}`],
    [
      'with spaces around its lines',
      `${OWN}\n\n  Please hold the green button for ten seconds until the light blinks.  \n\n  Then choose Network > Reset.`,
    ],
  ])('goes where the thread holds it: %s', (_, text) => {
    expect(answer(text)).toMatchObject({ text: OWN, cuts: [{ kind: 'quote', lines: 2 }] });
  });

  test.each([
    ['what the thread does not hold', `${OWN}\n\n${REPLY.replace('green', 'red')}\nIt blinks red.`],
    ['a few words that are the same', `${OWN}\n\nHi Ann,`],
    ['a quote with an answer below', `${REPLY}\n\n${OWN}`],
    ['a message that is nothing else', REPLY],
  ])('stays: %s', (_, text) => expect(answer(text)?.text).toBe(text));
});
