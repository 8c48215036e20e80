import { expect, test } from 'vitest';
import { mentions } from '@/lib/search/mentions';

const REPLY =
  'Hi Nora,\n\nthe 401 comes from an expired token. Your parcel is delivered on Friday. We cannot refund the second licence.';

test.each([
  ['Why 401?', REPLY, true],
  ['When will the delivery come?', REPLY, true],
  ['Refund for the second licence?', REPLY, true],
  ['Can you call me back?', REPLY, false],
  ['How to export invoices?', REPLY, false],
  ['What now?', REPLY, false],
  ['Wann kommt die Lieferung?', 'Guten Tag, die Lieferungen kommen am Freitag.', true],
  ['Rückerstattung möglich?', 'Eine Rückerstattung ist leider nicht möglich.', true],
  ['Rechnung als PDF?', 'Guten Tag, die Lieferung kommt am Freitag.', false],
  ['¿Cuándo llega el pedido?', 'Su pedido llegará el viernes.', true],
  ['Remboursement possible ?', 'Bonjour, le remboursement est en cours.', true],
  ['パスワードの変更方法', 'パスワードは設定画面から変更できます。', true],
  ['請求書の再発行', 'パスワードは設定画面から変更できます。', false],
  ['', REPLY, false],
])('%j', (ask, text, expected) => expect(mentions(text, ask)).toBe(expected));
