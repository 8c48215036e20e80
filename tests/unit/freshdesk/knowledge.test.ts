import { expect, test } from 'vitest';
import { clientOn, json } from './desk';

const folder = { id: 7, name: 'VPN', visibility: 1, articles_count: 2, sub_folders_count: 0 };

/** What the API may answer, and what is made of it. */
const CASES: [
  what: string,
  answer: unknown,
  ask: (client: ReturnType<typeof clientOn>['client']) => Promise<unknown>,
  found: unknown,
][] = [
  ['an empty list that comes as 204', 204, ({ knowledge }) => knowledge.categories('knowledge'), []],
  ['an empty list', [], ({ knowledge }) => knowledge.folders(1, 'knowledge'), []],
  [
    'a folder for companies and segments',
    [{ ...folder, visibility: 4, company_ids: [3, 'x', '4'], contact_segment_ids: [5], company_segment_ids: null }],
    ({ knowledge }) => knowledge.folders(1, 'knowledge'),
    [{ id: 7, name: 'VPN', articles: 2, subfolders: 0, visibility: 4, companyIds: [3, 4], segmentIds: [5] }],
  ],
  [
    'a folder without a visibility is nobody’s',
    [{ id: 7, name: null }, { name: 'no number' }, 'no row'],
    ({ knowledge }) => knowledge.subfolders(1, 'knowledge'),
    [{ id: 7, name: '', articles: 0, subfolders: 0, visibility: 0, companyIds: [], segmentIds: [] }],
  ],
  [
    'an article: the lines of its HTML, without what nobody can see',
    [
      {
        id: 9,
        title: 'Reset',
        status: 2,
        description: '<h2>First</h2><ol><li>Open it.</li><li>Close it.</li></ol><p style="display:none">secret</p>',
        description_text: 'FirstOpen it.Close it.secret',
        tags: ['a'],
        updated_at: '2026-08-19T10:00:00Z',
      },
    ],
    async ({ knowledge }) => (await knowledge.articles(7, null, 'knowledge')).rows[0],
    expect.objectContaining({
      id: 9,
      text: expect.stringMatching(/^First\n[\s\S]*Open it\.\n[\s\S]*Close it\.$/),
      status: 2,
      updatedAt: '2026-08-19T10:00:00Z',
    }),
  ],
  [
    'languages, the primary one first',
    { primary_language: 'de', supported_languages: ['en', 'de', 7] },
    ({ knowledge }) => knowledge.languages('knowledge'),
    ['de', 'en'],
  ],
  [
    'an answer about another article',
    { id: 8, title: 'x' },
    ({ knowledge }) => knowledge.article(9, null, 'knowledge'),
    null,
  ],
];

test.each(CASES)('%s', async (_, answer, ask, found) => {
  const { client } = clientOn(() => (answer === 204 ? new Response(null, { status: 204 }) : json(answer)));
  expect(await ask(client)).toEqual(found);
});

test('lists are read page by page, a hundred rows each, a translation by its suffix', async () => {
  const many = Array.from({ length: 100 }, (_, n) => ({ id: n + 1, title: `${n}` }));
  const { client, requests } = clientOn((url) => json(url.includes('page=1&') ? many : [{ id: 101 }]));
  const { rows, pages } = await client.knowledge.articles(7, 'pt-BR', 'knowledge');
  expect([rows.length, pages]).toEqual([101, 2]);
  expect(requests.map(({ url }) => url)).toEqual([
    'https://acme.freshdesk.com/api/v2/solutions/folders/7/articles/pt-BR?page=1&per_page=100',
    'https://acme.freshdesk.com/api/v2/solutions/folders/7/articles/pt-BR?page=2&per_page=100',
  ]);
});
