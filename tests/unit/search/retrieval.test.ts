import { describe, expect, it, test } from 'vitest';
import { entryOf, WEIGHTS } from '@/lib/search/entry';
import { fold } from '@/lib/search/fold';
import { isSlip } from '@/lib/search/forms';
import { languageOf } from '@/lib/search/language';
import { ENDINGS, LANGUAGES, SMALL_WORDS } from '@/lib/search/languages-data';
import { partsOf, passageOf } from '@/lib/search/passages';
import { queryOf, queryOfTicket, sequenceOf } from '@/lib/search/query';
import { createRetrieval } from '@/lib/search/retrieval';
import { packEntries } from '@/lib/search/segment';
import { snapshotOf } from '@/lib/search/snapshot';
import { stemOf } from '@/lib/search/stem';
import { codesOf, termsOf } from '@/lib/search/terms';

type Article = { title: string; text: string };

const ARTICLES: Record<string, Article> = {
  reset: {
    title: 'Reset your password',
    text: 'Open Settings, then Security, and choose Reset. A link is mailed to you.',
  },
  vpn: {
    title: 'The VPN does not connect',
    text: 'Restart the client. Error 0x80072EE7 means that the name is not found.',
  },
  refund: { title: 'Refunds', text: 'We return the money within 14 days after an order was cancelled.' },
  printer: { title: 'Printer is offline', text: 'Turn the printer off and on. Then print a test page.' },
  kennwort: { title: 'Kennwort zurücksetzen', text: 'Öffnen Sie die Einstellungen und wählen Sie Sicherheit.' },
  drucker: { title: 'Drucker druckt nicht', text: 'Schalten Sie den Drucker aus und wieder ein.' },
  facture: { title: 'Télécharger une facture', text: 'Les factures se trouvent dans votre espace client.' },
  пароль: { title: 'Восстановление пароля', text: 'Откройте настройки и выберите восстановление.' },
  印刷: { title: 'プリンターで印刷できない', text: '電源を入れ直してから、もう一度印刷してください。' },
  打印: { title: '打印机脱机', text: '请重新启动打印机，然后打印测试页。' },
  로그인: { title: '로그인이 안 될 때', text: '비밀번호를 재설정하세요.' },
  รหัส: { title: 'ลืมรหัสผ่าน', text: 'เปิดการตั้งค่าแล้วเลือกรีเซ็ตรหัสผ่าน' },
};

function retrievalOf(articles: Record<string, Article>) {
  const entries = Object.entries(articles).map(([key, { title, text }]) =>
    entryOf(key, '2026-01-01T00:00:00Z', [
      { text: title, weight: WEIGHTS.title },
      { text, weight: WEIGHTS.body },
    ]),
  );
  const index = snapshotOf(packEntries(entries));
  return createRetrieval({
    pools: [
      { kind: 'article', snapshot: async () => index, read: async (keys) => keys.map((key) => articles[key] ?? null) },
    ],
  });
}

describe('retrieval', () => {
  const retrieval = retrievalOf(ARTICLES);
  test.each([
    ['How can I reset the passwords of my account?', 'reset'],
    ['vpn client cannot connect since Monday', 'vpn'],
    ['It says 0x80072ee7 all the time', 'vpn'],
    ['When will the money be returned for my canceled order?', 'refund'],
    ['my pritner is offline', 'printer'],
    ['Ich habe mein Kennwort vergessen, wie kann ich das zurücksetzen?', 'kennwort'],
    ['Unser Bürodrucker druckt seit gestern nicht', 'drucker'],
    ['Où se trouvent mes factures ?', 'facture'],
    ['Не могу восстановить пароль', 'пароль'],
    ['昨日から印刷ができません', '印刷'],
    ['打印机无法打印', '打印'],
    ['비밀번호를 잊어버려서 로그인 못 합니다', '로그인'],
    ['ลืมรหัสผ่านครับ', 'รหัส'],
  ])('%s → %s', async (asked, wanted) => {
    const [best] = await retrieval.find(queryOf(asked), { most: 3, any: true });
    expect(best?.id).toBe(wanted);
    expect(best?.passage).toContain(ARTICLES[wanted]?.text);
  });

  test.each([
    'Please change the shipping address of parcel ABC to Berlin',
    'Hello, thanks and kind regards',
    'What are the opening hours of your shop on Sunday?',
    '',
  ])('nothing speaks of: %s', async (asked) => {
    expect(await retrieval.find(queryOf(asked), { most: 3 })).toEqual([]);
  });

  it('keeps two kinds apart and gives the best of both', async () => {
    const pool = (kind: 'article' | 'solved', articles: Record<string, Article>) => {
      const entries = Object.entries(articles).map(([key, { title, text }]) =>
        entryOf(key, '', [{ text: `${title} ${text}`, weight: 1 }]),
      );
      const index = snapshotOf(packEntries(entries));
      const read = async (keys: readonly (string | number)[]) => keys.map((key) => articles[key] ?? null);
      return { kind, snapshot: async () => index, read };
    };
    const solved = { 7: { title: 'VPN', text: 'The client could not connect; a new profile helped.' } };
    const both = createRetrieval({ pools: [pool('article', ARTICLES), pool('solved', solved)] });
    const found = await both.find(queryOf('The VPN client does not connect'), { most: 2 });
    expect(found.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual(['article vpn', 'solved 7']);
  });
});

it('asks a ticket for all that the customer said since the last reply, never for names, addresses and greetings', () => {
  const { words, language } = queryOfTicket({
    subject: 'Export fails',
    product: 'Acme Desk',
    said: [
      'Hello Ben, the export stops at 40%.',
      'Now with ERR_EXPORT_7 in version 2.3.1. Mail me: zoe@shop.example.com\nRegards, Zoë Ångström',
    ],
    names: ['Zoë Ångström', 'Ben'],
  });
  const asked = words.map(({ word }) => word);
  expect(language).toBe('en');
  expect(asked).toEqual(expect.arrayContaining(['export', 'fails', 'acme', 'desk', 'err_export_7', '2.3.1', 'stops']));
  for (const never of ['zoe', 'angstrom', 'ben', 'hello', 'regards', 'shop', 'example', 'the'])
    expect(asked).not.toContain(never);
  expect(words.find(({ word }) => word === 'export')?.weight).toBe(3);
});

test.each([
  ['Fehler 0x80070005 in C:\\Temp\\app.log', ['0x80070005', 'c:\\temp\\app.log'], []],
  ['v2.3.1 of acme.com/help', ['v2.3.1', 'acme.com/help'], []],
  ['接続できない', ['接続', '続で', 'でき', 'きな', 'ない', '接', '続'], ['接続でき']],
  ['VPNに', ['vpn', 'に'], ['vpnに']],
  ['हिन्दी में', ['हिन्दी', 'में'], []],
])('%s is found by its words and as one', (text, held, not) => {
  const terms = [...termsOf(fold(text)), ...codesOf(fold(text))];
  const codes = held.filter((one) => /[.\\]/.test(one));
  expect(terms).toEqual(expect.arrayContaining(held.filter((one) => !codes.includes(one))));
  expect(terms).toEqual(expect.arrayContaining(codes));
  for (const one of not) expect(terms).not.toContain(one);
});

test.each([
  ['The printer does not work', 'en'],
  ['Der Drucker geht nicht, was soll ich tun?', 'de'],
  ['Nous ne pouvons pas ouvrir une facture', 'fr'],
  ['No puedo abrir el archivo por favor', 'es'],
  ['Non posso aprire il file, grazie', 'it'],
  ['Ik kan de bijlage niet openen', 'nl'],
  ['Não posso abrir o arquivo, obrigado', 'pt'],
  ['Nie mogę otworzyć tego pliku', 'pl'],
  ['Jag kan inte öppna filen', 'sv'],
  ['En voi avata tätä, koska se ei ole', 'fi'],
  ['Мы не можем это открыть', 'ru'],
  ['Δεν μπορώ να το ανοίξω', 'el'],
  ['', 'en'],
])('%s is %s', (text, language) => {
  expect(languageOf(sequenceOf(fold(text)))).toBe(language);
});

test.each([
  ['en', ['printing', 'printed', 'prints', 'print']],
  ['de', ['rechnung', 'rechnungen']],
  ['fr', ['facture', 'factures']],
  ['es', ['cancelado', 'cancelar', 'cancelados']],
  ['it', ['fattura', 'fatture']],
  ['nl', ['rekening', 'rekeningen']],
  ['ru', ['пароль', 'пароля', 'паролем']],
] as const)('%s: forms of one word have one stem', (language, forms) => {
  expect(new Set(forms.map((form) => stemOf(fold(form), language))).size).toBe(1);
});

test.each(LANGUAGES)('%s: words and endings stand as texts are folded', (language) => {
  for (const word of [...SMALL_WORDS[language], ...ENDINGS[language]]) expect(fold(word)).toBe(word);
});

test.each([
  ['printer', 'pritner', true],
  ['printer', 'printr', true],
  ['printer', 'printers', true],
  ['printer', 'prinzer', true],
  ['printer', 'prizzer', false],
  ['printer', 'print', false],
])('%s and %s are one slip apart: %s', (one, other, yes) => {
  expect([isSlip(one, other), isSlip(other, one)]).toEqual([yes, yes]);
});

describe('passages', () => {
  const filler = (word: string, count: number) =>
    Array.from({ length: count }, () => `${word} lorem ipsum dolor.`).join(' ');
  const steps = Array.from({ length: 30 }, (_, at) => `${at + 1}. Press the button ${filler('step', 3)}`).join('\n');
  const long = `Overview\n\n${filler('intro', 90)}\n\nRestore a backup\n\n${steps}\n\nPrices\n\n${filler('price', 90)}`;

  it('gives a short text whole, below what it lies in', () => {
    const passage = passageOf({ title: 'Reset', text: 'One. Two.', headings: ['Help', 'Account'] }, ['one'], 'en');
    expect(passage).toBe('Help › Account › Reset\nOne. Two.');
  });

  it('never cuts steps apart, and knows the heading of each part', () => {
    const part = partsOf(long).find(({ text }) => text.includes('1. Press'));
    expect(part?.text).toContain('30. Press');
    expect(part?.heading).toBe('Restore a backup');
  });

  it('gives of a long text the parts that speak of the question, in their order', () => {
    const passage = passageOf({ title: 'Backups', text: long, headings: [] }, ['price', 'prices'], 'en');
    expect(passage).toContain('price lorem');
    expect(passage.length).toBeLessThan(long.length);
  });
});

test('a text without gaps is as long as it likes', () => {
  const letters = Array.from({ length: 300_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join(
    '',
  );
  expect(termsOf(letters).length).toBeGreaterThan(300_000);
});
