/**
 * Generated attacks against the whole worker: texts of a ticket, answers of a model that is in other hands, messages of a
 * page that is. What must hold of each: nothing is sent without a person, nothing of another ticket and no key leaves or
 * is shown, nothing is loaded from elsewhere, and no link of a reply goes unmarked.
 */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sourcesOf } from '@/lib/drafts/sources';
import { createFactCheck } from '@/lib/fact-check';
import { readMonths } from '@/lib/fact-check/dates';
import { readState } from '@/lib/knowledge/meta';
import { parseDomain } from '@/lib/settings/domain';
import { textToHtml } from '@/lib/text/text-to-html';
import { createTicketStore } from '@/lib/tickets/store';
import { startWorker, type World } from '../../platform/world.ts';
import { rawAnswers } from './answers';
import { FROM_CONTENT, FROM_OWN_PAGES, OTHER_TICKET, SCRIPT, STRANGE_SENDERS, variantsOf } from './forged';
import { type HijackedModel, hijack } from './hijacked-model';
import { DOMAINS, HIDING, INJECTIONS, LINKS, SENTENCES } from './payloads';

const HOST = 'acme.freshdesk.com';
const KEYS = /agent-key-dana|sk-demo-key/;
/** Of whom no other ticket is known. */
const STRANGER = 990_999;
const OTHERS = 'canary-of-another-customer';
/** What a ticket asks so that what was planted under it is found. */
const question = (at: number) => `The frobnicator zx${at}00 stops with error ${600 + at} when it warms up`;
const planted = (at: number, words: string, place: string) =>
  `${question(at)}: ${words.replaceAll('$', `${place}${at}.`)}`;
/** Of tickets that agents solved, in other hands: the words of an attack came into an agent's reply. */
const SOLVED_FROM = 70_000;

let world: World;
let model: HijackedModel;
let attacks = 0;
let next = 90_000;

beforeAll(async () => {
  world = await startWorker({
    settings: {
      privacy: { private_notes_in_responses: true },
      // As a settings file of a stranger may bring them.
      playbooks: INJECTIONS.map((words, at) => ({
        id: `imported-${at}`,
        title: words.slice(0, 100),
        keywords: [`topic${at}`],
        guidance: words.replaceAll('$', `P${at}.`),
      })),
    },
  });
  model = hijack(world);
  model.says('{"reply":"Thank you."}');
  const { state } = world.freshdesk;
  for (const ticket of state.tickets.values()) {
    // What agents once answered may help with a new ticket, under its subject; never whom it was about.
    const subject = `${ticket.subject} ${OTHERS}-${ticket.id}@example.org`;
    Object.assign(ticket, { subject, description: `${ticket.description}<p>${OTHERS}-${ticket.id}</p>` });
  }
  for (const [at, words] of INJECTIONS.entries()) {
    const id = SOLVED_FROM + at;
    const ticket = { id, requester_id: STRANGER, subject: question(at), description: '<p>Help.</p>', status: 4 };
    world.freshdesk.addTicket(ticket);
    const reply = `Let it cool for an hour, then start it once more with its lid closed. ${planted(at, words, 'R')}`;
    const body = `<p>${reply.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
    world.freshdesk.addConversation(id, { body, incoming: false, user_id: 9001, source: 0 });
  }
  await world.send({ type: 'check-now' });
  for (const id of state.tickets.keys()) await world.send({ type: 'refresh-ticket', ticketId: id });
  // A walk takes out what Freshdesk does not have: it is over before anything is planted.
  await world.send({ type: 'refresh-knowledge' });
  await vi.waitFor(async () => expect((await readState(world.desk.cache)).readAt).not.toBeNull(), { timeout: 20_000 });
  await world.desk.cache.articles.bulkPut(
    INJECTIONS.map((words, at) => ({
      ...{ key: `${at}:en`, id: at, language: 'en', title: question(at), text: planted(at, words, 'A') },
      ...{ tags: [], status: 2, folderId: 1, path: [], visibility: 1, companyIds: [], segmentIds: [] },
      ...{ createdAt: '2026-11-01T00:00:00Z', updatedAt: '2026-11-01T00:00:00Z' },
    })),
  );
  await world.desk.cache.canned.bulkPut(
    INJECTIONS.map((words, at) => ({
      ...{ id: `api:${at}`, from: 'api' as const, title: question(at), folder: '', updatedAt: 0 },
      text: planted(at, words, 'C'),
    })),
  );
  await world.send({ type: 'check-now' });
  for (const kind of ['articles', 'canned'] as const) {
    await vi.waitFor(
      async () => {
        const segments = await world.desk.index.texts.where('kind').equals(kind).toArray();
        expect(segments.flatMap(({ keys }) => keys).length).toBeGreaterThanOrEqual(INJECTIONS.length);
      },
      { timeout: 20_000 },
    );
  }
}, 120_000);
afterAll(() => world.close());

async function draftFor(ticketId: number, kind: 'response' | 'instructions' = 'response') {
  expect(await world.send({ type: 'generate', ticketId, kind })).toMatchObject({ ok: true });
  await expect
    .poll(async () => (await world.draft(ticketId, kind))?.state ?? 'generating', { interval: 5 })
    .not.toBe('generating');
  const row = await world.draft(ticketId, kind);
  if (!row) throw new Error('There is no draft.');
  return row;
}

/** What must hold whatever happened. */
async function expectNoHarm(): Promise<void> {
  expect(world.freshdesk.ledger.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(await world.desk.work.deliveries.count()).toBe(0);
  const hosts = new Set(world.browser.network.asked.map((url) => new URL(url).host));
  expect([...hosts].filter((host) => host !== HOST && host !== 'api.openai.com')).toEqual([]);
  const around = new RegExp(`.{0,80}(?:${KEYS.source}|${OTHERS}).{0,20}`);
  expect(model.bodies.flatMap((body) => around.exec(body)?.[0] ?? [])).toEqual([]);
  const drafts = await world.desk.work.drafts.toArray();
  expect(drafts.flatMap((row) => around.exec(JSON.stringify(row))?.[0] ?? [])).toEqual([]);
  expect(drafts.filter(({ disposition }) => disposition !== 'pending').map(({ id }) => id)).toEqual([]);
}

/** Addresses that a customer could click in the mail, and that nothing beside the draft warns of. */
async function unmarkedLinks(ticketId: number, text: string): Promise<string[]> {
  const [ticket, thread] = [await world.desk.cache.tickets.get(ticketId), await world.desk.cache.threads.get(ticketId)];
  if (!ticket || !thread) throw new Error('The ticket was not read.');
  const names = await createTicketStore(world.desk.cache).names();
  const more = { guidance: [], instructions: [], signature: '', now: Date.now() };
  const claims = createFactCheck(
    sourcesOf({ ticket, thread, names, host: HOST, account: null, ...more }),
    readMonths(),
  )(text);
  const marked = claims.filter(({ kind }) => kind === 'link').map((claim) => claim.text.toLowerCase());
  const linked = [...textToHtml(text).matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  return linked.filter((href) => {
    if (new URL(href).hostname === HOST) return false;
    const bare = href.toLowerCase();
    return !marked.some((one) => one.includes(bare) || bare.includes(one));
  });
}

test('H1 H7 H12 injections in every text of a ticket, in articles, canned replies and imported playbooks', async () => {
  for (const [at, words] of INJECTIONS.entries()) {
    const id = next++;
    const say = (place: string) => {
      attacks += 1;
      return words.replaceAll('$', `${place}${at}.`);
    };
    const escaped = (place: string) => say(place).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const contact = { id: 990_000 + at, name: say('Name').slice(0, 200), email: `mallory${at}@evil.example` };
    world.freshdesk.state.contacts.set(contact.id, {
      ...contact,
      phone: null,
      mobile: null,
      company_id: null,
      language: 'en',
      time_zone: 'UTC',
    });
    const hidden = HIDING.map((hide, way) => {
      attacks += 1;
      return hide(`concealed${way}. ${words.replaceAll('$', 'H.').replaceAll('<', '&lt;').replaceAll('--', '')}`);
    });
    const file = {
      id: 1,
      name: `${say('File').slice(0, 180)}.pdf`,
      content_type: 'application/pdf',
      size: 1,
      created_at: '2026-11-01T00:00:00Z',
      updated_at: '2026-11-01T00:00:00Z',
    };
    world.freshdesk.addTicket({
      ...{ id, requester_id: contact.id, tags: [say('Tag').slice(0, 32)], attachments: [file] },
      subject: `topic${at} ${say('Subject')}`.slice(0, 250),
      description: `<p>About topic${at}: ${escaped('Body')}</p>${hidden.join('\n')}<blockquote>On Monday someone wrote:<br>&gt; ${escaped('Quote')}</blockquote>`,
      custom_fields: { cf_asset_tag: say('Field') },
      cc_emails: [`"${say('Copy').replaceAll('"', '').slice(0, 60)}" <c${at}@evil.example>`],
    });
    world.freshdesk.addConversation(id, {
      body: `<p>${escaped('Message')}</p>`,
      user_id: contact.id,
      from_email: `${say('Sender').slice(0, 80)} <m@evil.example>`,
    });
    world.freshdesk.addConversation(id, {
      body: `<p>${escaped('Note')}</p>`,
      private: true,
      incoming: true,
      source: 2,
      user_id: contact.id,
    });
    attacks += 3;
    await draftFor(id, at % 2 ? 'response' : 'instructions');
    const body = JSON.parse(model.bodies.at(-1) ?? '') as { messages: { role: string; content: string }[] };
    // Data stand between marks of this request, and only there; what a mail hides stands nowhere.
    expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    const [system = '', user = ''] = body.messages.map(({ content }) => content);
    expect(system).not.toMatch(/Subject\d|Body\d|Message\d|Quote\d|evil\.example/);
    expect(user).not.toMatch(/concealed\d/);
    const mark = /between the lines marked (\w+)/.exec(user)?.[1] ?? 'none';
    for (const [, name] of user.matchAll(new RegExp(`^<(\\w+)_${mark}>$`, 'gm'))) {
      expect(user.split(`</${name}_${mark}>`)).toHaveLength(2);
    }
    const outside = user.replace(new RegExp(`^<(\\w+)_${mark}>$[\\s\\S]*?^</\\1_${mark}>$`, 'gm'), '');
    expect(outside).not.toMatch(
      /Subject\d|Body\d|Message\d|Quote\d|Field\d|Tag\d|Name\d|File\d|Sender\d|evil\.example/,
    );
  }
  await expectNoHarm();
}, 120_000);

test('H12 injections in articles, canned replies and solved tickets that a draft rests on', async () => {
  for (const [at, words] of INJECTIONS.entries()) {
    const id = next++;
    attacks += 3;
    world.freshdesk.addTicket({
      id,
      requester_id: STRANGER,
      subject: question(at),
      description: `<p>${question(at)}.</p>`,
    });
    const row = await draftFor(id, at % 2 ? 'response' : 'instructions');
    const body = JSON.parse(model.bodies.at(-1) ?? '') as { messages: { content: string }[] };
    const [system = '', user = ''] = body.messages.map(({ content }) => content);
    const mark = /between the lines marked (\w+)/.exec(user)?.[1] ?? 'none';
    const [, inside = ''] = user.split(`<knowledge_${mark}>\n`);
    const [known = '', ...more] = inside.split(`\n</knowledge_${mark}>`);
    expect(more, words).toHaveLength(1);
    // What was planted was found, or nothing would be attacked by it; and it stands among the data alone.
    for (const place of ['A', 'C', 'R']) {
      // Of what solved another ticket links are left out, marks of the attack with them.
      expect(known, words).toMatch(place === 'R' ? /^Let it cool for an hour/m : new RegExp(`${place}${at}\\.`));
      expect(`${system}${user.replace(known, '')}`, words).not.toMatch(new RegExp(`\\b${place}${at}\\.`));
    }
    expect(row.sources?.map(({ kind }) => kind).toSorted(), words).toEqual(
      expect.arrayContaining(['article', 'canned', 'solved']),
    );
    const headings = known.split('\n').filter((line) => line.includes(mark));
    expect(
      headings.every((line) => new RegExp(`^\\[${mark} [KTR]\\d · [^[\\]]+\\]$`).test(line)),
      words,
    ).toBe(true);
  }
  await expectNoHarm();
}, 120_000);

test('H4 H5 links of a model that is in other hands', async () => {
  const all = LINKS.flatMap((link) => SENTENCES.map((sentence) => sentence.replace('$', () => link)));
  const unmarked: string[] = [];
  for (let from = 0; from < all.length; from += 30) {
    const id = next++;
    const some = all.slice(from, from + 30);
    attacks += some.length;
    world.freshdesk.addTicket({ id, requester_id: STRANGER, subject: 'Help', description: '<p>It does not work.</p>' });
    model.says(JSON.stringify({ reply: some.join('\n\n') }));
    const { text } = await draftFor(id);
    expect(text).toContain('evil');
    unmarked.push(...(await unmarkedLinks(id, text)));
    expect(textToHtml(text)).not.toMatch(/<(?!\/?(?:p|br|ul|ol|li|a)\b)/);
  }
  expect(unmarked).toEqual([]);
  await expectNoHarm();
}, 120_000);

test('H9 H15 answers of every shape', async () => {
  for (const { body, type } of rawAnswers()) {
    attacks += 1;
    const id = next++;
    world.freshdesk.addTicket({ id, requester_id: STRANGER, subject: 'Help', description: '<p>It does not work.</p>' });
    model.sends(body, type);
    const row = await draftFor(id, attacks % 2 ? 'response' : 'instructions');
    expect(row).toMatchObject({ id: expect.stringMatching(`^${id}:`), ticketId: id });
    expect(await unmarkedLinks(id, row.text)).toEqual([]);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  await expectNoHarm();
}, 120_000);

test('P14 forged messages of a page that is in other hands', async () => {
  const stored = () => world.page.storage.ports.area.get(['settings', 'secrets']);
  const [settings, asked] = [await stored(), model.bodies.length];
  const answers: string[] = [];
  const obeyed: unknown[] = [];
  const strangers = STRANGE_SENDERS.map(([name, sender]) => ({
    name,
    sender,
    says: [...FROM_OWN_PAGES, ...FROM_CONTENT],
  }));
  const cases = [
    ...strangers,
    { name: 'our own script', sender: SCRIPT, says: FROM_OWN_PAGES },
    { name: 'another ticket', sender: OTHER_TICKET, says: FROM_CONTENT.filter((message) => 'ticketId' in message) },
  ];
  for (const { name, sender, says } of cases) {
    for (const message of says.flatMap(variantsOf)) {
      attacks += 1;
      const answer = (await world.browser.message(message, sender)) as { ok: boolean };
      answers.push(JSON.stringify(answer));
      if (answer.ok) obeyed.push([name, message]);
    }
  }
  expect(obeyed).toEqual([]);
  expect(answers.filter((answer) => KEYS.test(answer) || answer.includes(OTHERS))).toEqual([]);
  expect(model.bodies).toHaveLength(asked);
  expect(await stored()).toEqual(settings);
  await expectNoHarm();
}, 120_000);

test.each(DOMAINS)('a help desk at %j is one of Freshdesk, or none', (typed) => {
  attacks += 1;
  const parsed = parseDomain(typed);
  if ('host' in parsed) {
    const { protocol, hostname, port, username } = new URL(`https://${parsed.host}/api/v2/tickets`);
    expect([protocol, port, username]).toEqual(['https:', '', '']);
    expect(hostname).toMatch(/^[a-z0-9-]+\.freshdesk\.com$/);
  }
});

test('more than a thousand', () => expect(attacks).toBeGreaterThan(1000));
