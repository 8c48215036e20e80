import { expect, test } from 'vitest';
import { knownWords } from '@/lib/knowledge/known-words';

const SHOWN = [
  'My VPN does not connect since the update.',
  'Restart the router, then connect the VPN again. ルーターを再起動してください',
];

test.each([
  ['words of the present ticket and of the reply stay', 'VPN does not connect', 'VPN does not connect'],
  ['a name that nobody introduced goes', 'VPN of Petra Kowalska does not connect', 'VPN of … does not connect'],
  ['in small letters, too', 'vpn for petra kowalska: router', 'vpn for …: router'],
  ['company, order and address go', 'VPN, Contoso Ltd., order 4711-22, p.k@contoso.example', 'VPN, …'],
  ['small words of its own language alone stay', 'Der VPN von Wolfgang geht nicht', 'Der VPN von … nicht'],
  ['what is part of a longer word is no word', 'Connectaria routers', '…'],
  ['letters without gaps stay where two of them are known', '田中さんのルーターを再起動', '…ルーターを再起動'],
  ['nothing is known', 'Petra Kowalska', '…'],
  ['nothing is there', '', ''],
])('%s', (_name, subject, left) => {
  expect(knownWords(subject, SHOWN)).toBe(left);
});
