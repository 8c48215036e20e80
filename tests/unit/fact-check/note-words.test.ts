import { describe, expect, test } from 'vitest';
import { createFactCheck } from '@/lib/fact-check';
import { readMonths } from '@/lib/fact-check/dates';

const MONTHS = readMonths();

const marked = (draft: string, said: string[], open: string[] = [], everyday: string[] = []) =>
  createFactCheck(
    { own: said, customer: open, times: [], hosts: [], notes: { said, open, everyday } },
    MONTHS,
  )(draft)
    .filter(({ internal }) => internal)
    .map(({ text }) => text);

const NOTE =
  'Checked: two calls on 24.11. and 26.11., both closed by the queue without call-back ticket. Within 14 days of delivery -> withdrawal possible until 5.12. Return label via DHL is free for defects. Do NOT mention the queue problem.';
const CUSTOMER = 'On 14.11. I bought the Barista Pro 3 (order 4711-88213). I called twice and nobody called back!';

describe('wording of a note', () => {
  test.each<[string, string, string, string[]]>([
    [
      'five words',
      'We saw that both calls were closed by the queue without call-back ticket.',
      NOTE,
      ['closed', 'by the queue without call-back ticket'],
    ],
    ['in other letters and lines', 'CLOSED by\nthe Queue, without!', NOTE, ['CLOSED by\nthe Queue, without']],
    [
      'German',
      'Der Kunde droht ständig mit dem Anwalt, sagt man.',
      'Achtung, der Kunde droht ständig mit dem Anwalt.',
      ['Der Kunde droht ständig mit dem Anwalt'],
    ],
    [
      'Russian',
      'Клиент уже третий раз жалуется на доставку.',
      'Осторожно: клиент уже третий раз жалуется',
      ['Клиент уже третий раз жалуется'],
    ],
    [
      'Arabic',
      'نعلم أن العميل يشتكي كثيرا من كل شيء هنا',
      'العميل يشتكي كثيرا من كل شيء',
      ['العميل يشتكي كثيرا من كل شيء'],
    ],
    [
      'Japanese, without gaps',
      'なお、今回だけ返金してもよいと部長が言っていました。',
      '今回だけ返金してもよいと部長が言っていた',
      ['今回だけ返金してもよいと部長が言ってい'],
    ],
    ['Chinese', '我们知道客户可能会取消整个合同的续约。', '销售说客户可能会取消整个合同', ['客户可能会取消整个合同']],
    ['Thai', 'เราทราบว่าลูกค้าอาจจะยกเลิกสัญญา', 'ลูกค้าอาจจะยกเลิกสัญญา', ['ลูกค้าอาจจะยกเลิกสัญญา']],
  ])('%s', (_, draft, note, found) => expect(marked(draft, [note], [CUSTOMER])).toEqual(found));

  test.each([
    ['four words', 'It was closed by the queue.', 'Was closed by the machine'],
    ['five words of everybody', 'As soon as we can do it, we do.', 'As soon as we can do it'],
  ])('%s are none', (_, draft, note) => expect(marked(draft, [note], [])).toEqual([]));

  test('what the customer has read or written is no secret', () => {
    const said = 'Please restart the print server in the basement before noon.';
    expect(marked(said, [said], [`> ${said}`])).toEqual([]);
    expect(marked(said, [said], [], [said])).toEqual([]);
    expect(marked(said, [said], [])).toEqual(['Please restart the print server in the basement before noon']);
  });
});

describe('its rare words', () => {
  test.each<[string, string, string, string[]]>([
    ['what is not to be told', 'We are sorry about the problem with our queue.', NOTE, ['queue']],
    [
      'in German',
      'Das Lager hatte eine Überschwemmung.',
      'Die Überschwemmung im Lager bitte nicht erwähnen.',
      ['Lager', 'Überschwemmung'],
    ],
    ['in French', 'Une fuite au dépôt a eu lieu.', 'Ne pas mentionner la fuite au dépôt.', ['fuite', 'dépôt']],
    ['in Spanish', 'Fue una avería del almacén.', 'No mencionar la avería del almacén.', ['avería', 'almacén']],
    ['a name', 'As Jonas found, it leaks.', 'I asked and Jonas found a leak at the pump.', ['Jonas']],
    ['a code name', 'You are part of Bluebird.', 'Known case, part of the Bluebird recall.', ['Bluebird']],
    ['a number of their own', 'See INC-44712 for this.', 'Same as INC-44712, waiting.', ['INC-44712']],
    ['a host', 'Your mail is on svr-mail02.', 'Mailbox lies on svr-mail02, overloaded.', ['svr-mail02']],
    [
      'several in one sentence',
      'Your account was downgraded to Starter after an unpaid renewal invoice.',
      'Sales downgraded them: starter plan, renewal is unpaid.',
      ['downgraded to Starter after an unpaid renewal'],
    ],
  ])('%s', (_, draft, note, found) => expect(marked(draft, [note], [CUSTOMER])).toEqual(found));

  test.each([
    ['what a note is there to tell', 'The withdrawal is possible until 5 December, and the label is free.', NOTE],
    ['a day', 'We look at it on Friday.', 'Call them on Friday or in December about it.'],
    ['a quantity', 'That takes a 24-hour test.', 'Plan a 24-hour test here.'],
    ['nouns of German', 'Ihre Maschine kommt ins Labor.', 'Die Maschine geht ins Labor zur Prüfung der Pumpe.'],
    [
      'names that the customer told',
      'Hello Omar, order 4711-88213 is here.',
      'Called Omar about order 4711-88213 here.',
    ],
  ])('%s is none', (_, draft, note) => expect(marked(draft, [note], [CUSTOMER, 'Regards, Omar'])).toEqual([]));

  test('names that stand in guidance for all tickets are none', () => {
    const note = 'They still use Outlook there.';
    expect(marked('Open Outlook.', [note])).toEqual(['Outlook']);
    expect(marked('Open Outlook.', [note], [], ['In Outlook, choose File.'])).toEqual([]);
  });
});
