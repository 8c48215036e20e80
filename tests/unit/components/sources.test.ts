import { expect, test } from 'vitest';
import { placed } from '@/components/sources/placed-cites';
import { sourceAddress } from '@/components/sources/source-address';
import type { KnowledgeSource } from '@/lib/domain/knowledge';

test('sentences stand where the text has them, and one that was typed over has lost its sources', () => {
  const cites = [
    { text: 'Second.', labels: ['K2', 'S3', 'K1'] },
    { text: 'First.', labels: ['K1', 'K1'] },
    { text: 'Gone.', labels: ['K1'] },
    { text: 'By nothing.', labels: ['K9'] },
  ];
  const numbers = new Map([
    ['K1', 1],
    ['K2', 2],
  ]);
  expect(placed(cites, 'First. Second. By nothing.', numbers)).toEqual([
    { from: 0, to: 6, text: 'First.', numbers: [1], others: [] },
    { from: 7, to: 14, text: 'Second.', numbers: [1, 2], others: ['message'] },
  ]);
});

const source = (part: Partial<KnowledgeSource>): KnowledgeSource => ({
  ...{ kind: 'article', id: '7:en', title: 'T', passage: 'Help › T\nRestart the router - then wait a minute.' },
  ...{ audience: 'everyone', updatedAt: null, address: null },
  ...part,
});

test.each([
  [{ address: 'https://h.example/7' }, 'https://h.example/7#:~:text=Restart%20the%20router%20%2D%20then%20wait'],
  [{}, 'https://acme.freshdesk.com/a/solutions/articles/7'],
  [{ kind: 'solved', id: '4711' }, 'https://acme.freshdesk.com/a/tickets/4711'],
  [{ kind: 'canned', id: 'api:3' }, null],
] as const)('%j is read at %s', (part, address) => {
  expect(sourceAddress(source(part), 'acme.freshdesk.com')).toBe(address);
});
