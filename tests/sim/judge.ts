import { isDeepStrictEqual } from 'node:util';
import type { Approval, DeliveryRow, DeliveryState } from '@/lib/domain/delivery';
import { textToHtml } from '@/lib/text/text-to-html';
import type { Browser } from './browser.ts';
import { type Desk, HOST } from './desk.ts';
import type { Exchange } from './network.ts';
import type { Deeds } from './person.ts';

const UNDO_MS = 10_000;
const STUCK_MS = 10 * 60_000;
const ACTIVE: readonly DeliveryState[] = ['holding', 'claimed', 'in_flight', 'unknown'];
/** After these nothing more may become of a delivery. */
const ENDED: readonly DeliveryState[] = ['cancelled', 'returned', 'refused', 'confirmed'];
/** A POST may have gone out: from here nothing leads back, but for a 429. */
const POSTED: readonly DeliveryState[] = ['in_flight', 'unknown', 'unconfirmed'];

type Known = {
  row: DeliveryRow;
  approval: Approval;
  firstSeen: number;
  session: number;
  since: number;
  browser: string;
};
type Ports = { desk: Desk; browsers: Browser[]; exchanges: Exchange[]; deeds: Deeds; now: () => number };

const isPost = (one: Exchange) => one.method === 'POST';
const limited = (one: Exchange) => one.answer?.status === 429 && one.answer.json !== null;

/** Looks at everything after every step. The promises are those of the product, not of its code. */
export function createJudge({ desk, browsers, exchanges, deeds, now }: Ports) {
  const problems = new Set<string>();
  const known = new Map<string, Known>();
  let judged = 0;
  let last = now();
  /** Milliseconds from the end of the last look to the POST. */
  const windows: number[] = [];

  const say = (promise: string, what: string) => void problems.add(`${promise}: ${what}`);

  function posts(id: string): Exchange[] {
    return exchanges.filter((one) => isPost(one) && one.delivery === id);
  }

  /** One request on its way to the help desk: is it what a person agreed to, and for what they saw? */
  function onPost(post: Exchange): void {
    const id = post.delivery ?? '';
    const row = known.get(id)?.row ?? browsers.flatMap((one) => one.disk.deliveries(HOST)).find((one) => one.id === id);
    if (!row) {
      say('G3', `a POST without an approval (${post.path})`);
      return;
    }
    const sent = posts(id);
    const before = sent.filter((one) => one !== post);
    if (!before.every(limited)) say('G2', `${id} was posted again after an outcome that was not a refusal`);
    if (before.length > 1) say('G2', `${id} was posted ${sent.length} times`);
    if (row.state !== 'in_flight') say('in_flight', `${id} was posted while its row said ${row.state}`);
    const session = browsers.find(({ name }) => name === known.get(id)?.browser)?.state.session;
    const approvedIn = known.get(id)?.session;
    if (session !== approvedIn) say('U5', `${id} was approved in session ${approvedIn} and posted in ${session}`);
    sameAsApproved(row, post);
    lookedBefore(row, post);
    if (row.kind !== 'reply') return;
    const { browser, firstSeen = 0 } = known.get(id) ?? {};
    const asked = deeds.asked
      .filter(({ at }) => at <= firstSeen)
      .findLast(
        (one) =>
          one.browser === browser && one.request.text === row.approval.text && one.request.ticketId === row.ticketId,
      );
    if (!asked) say('G3', `${id} was posted, but nobody approved its text`);
    else if (post.sentAt - asked.at < UNDO_MS) say('undo window', `${id} went out after ${post.sentAt - asked.at} ms`);
    voided(row, post);
  }

  function sameAsApproved({ id, kind, ticketId, approval }: DeliveryRow, post: Exchange): void {
    const { body, cc_emails: cc = [] } = post.payload as { body: string; cc_emails?: string[] };
    const path = `/api/v2/tickets/${ticketId}/${kind === 'reply' ? 'reply' : 'notes'}`;
    const frozen = known.get(id)?.approval ?? approval;
    const same = body === frozen.html && post.path === path && cc.join() === (kind === 'reply' ? frozen.cc : []).join();
    if (!same) say('G3', `${id} was posted other than approved`);
  }

  /** G4: what the client itself had just read must be what the person had seen. */
  function lookedBefore({ id, kind, approval }: DeliveryRow, post: Exchange): void {
    const looks = exchanges.filter(
      (one) => one.line === post.line && one.method === 'GET' && one.answer?.status === 200,
    );
    const conversations = looks.filter((one) => one.path.endsWith('/conversations')).at(-1)?.answer;
    const ticket = looks.filter((one) => /\/tickets\/\d+$/.test(one.path)).at(-1)?.answer;
    if (!conversations || !ticket) {
      say('G4', `${id} was posted without a look at the ticket`);
      return;
    }
    windows.push(post.sentAt - conversations.at);
    if (kind === 'note') return;
    const newest = Math.max(0, ...(conversations.json as { id: number }[]).map((row) => row.id));
    if (newest > approval.lastConversationId) say('G4', `${id} was posted although something newer was read`);
    const now = ticket.json as { status: number; requester_id: number; cc_emails: string[]; deleted?: boolean };
    const same =
      now.status === approval.ticketStatus &&
      now.requester_id === approval.requesterId &&
      !now.deleted &&
      now.cc_emails.join() === (approval.ticketCc ?? []).join();
    if (!same) say('G4', `${id} was posted although the ticket had changed`);
  }

  /** U3: an edit that was saved before the POST makes the approval void. */
  function voided({ id, ticketId, approval }: DeliveryRow, post: Exchange): void {
    const browser = known.get(id)?.browser;
    const edit = deeds.edits
      .filter(
        (one) =>
          one.browser === browser && one.ticketId === ticketId && one.kind === 'response' && one.at < post.sentAt,
      )
      .at(-1);
    if (edit && edit.text !== approval.text) say('U3', `${id} was posted although the draft had been changed`);
  }

  function follow(row: DeliveryRow, browser: Browser): void {
    const before = known.get(row.id);
    if (!before) {
      known.set(row.id, {
        row,
        approval: row.approval,
        firstSeen: now(),
        since: 0,
        browser: browser.name,
        session: browser.state.session,
      });
      return;
    }
    if (before.row === row) return;
    const from = before.row.state;
    if (!isDeepStrictEqual(row.approval, before.approval)) say('G3', `${row.id}: its approval changed`);
    if (from !== row.state) {
      if (ENDED.includes(from)) say('monotone', `${row.id}: ${from} became ${row.state}`);
      if (from === 'unconfirmed' && row.state !== 'confirmed')
        say('monotone', `${row.id}: unconfirmed became ${row.state}`);
      const back =
        POSTED.includes(from) && (row.state === 'holding' || row.state === 'claimed' || row.state === 'returned');
      if (back && !posts(row.id).every(limited)) say('monotone', `${row.id}: ${from} became ${row.state}`);
    }
    before.row = row;
  }

  function stuck(passed: number): void {
    for (const one of known.values()) {
      const running = browsers.find(({ name }) => name === one.browser)?.state.running;
      one.since = ACTIVE.includes(one.row.state) ? one.since + (running ? passed : 0) : 0;
      if (one.since > STUCK_MS) say('stuck', `${one.row.id} was ${one.row.state} for more than ten minutes`);
    }
  }

  /** When the client last asked for the thread before the POST; it may have been read any time after that. */
  function lastLook({ id }: DeliveryRow): number {
    const [post] = posts(id);
    if (!post) return known.get(id)?.firstSeen ?? Number.POSITIVE_INFINITY;
    const looks = exchanges.filter((one) => one.line === post.line && one.path.endsWith('/conversations'));
    return Math.min(post.sentAt, ...looks.map((one) => one.sentAt));
  }

  /**
   * The same agent sent the same words some other way (another browser, Freshdesk's own page) after our last look: the
   * customer has them, and nobody can tell the two apart.
   */
  function arrivedOtherwise(row: DeliveryRow): boolean {
    const since = desk.epoch + lastLook(row) - desk.longestLag();
    return (desk.store.state.conversations.get(row.ticketId) ?? []).some(
      (one) =>
        one.user_id === row.approval.agentId &&
        (desk.store.state.storedAt.get(one.id) ?? 0) >= since &&
        one.body.includes(textToHtml(row.approval.text)),
    );
  }

  /**
   * A reply that was put into Freshdesk's own editor goes out by one way, unless somebody was told that it stands there, in
   * the dialog or by the bar in the page, and sent it all the same. Of one browser: what another one put in, nobody knows.
   */
  function oneWay(): void {
    for (const { row, browser, firstSeen } of known.values()) {
      if (row.kind !== 'reply' || !desk.effects.some((one) => one.tag === row.id)) continue;
      const same = (one: { browser?: string; ticketId: number; text: string }) =>
        one.ticketId === row.ticketId && one.text === row.approval.text && (one.browser ?? browser) === browser;
      const put = deeds.inserted.find((one) => same(one) && one.at <= firstSeen);
      const native = put && deeds.native.find((one) => same(one) && one.at >= put.at);
      if (!native) continue;
      const asked = deeds.asked.findLast(
        (one) => one.at <= firstSeen && same({ ...one.request, browser: one.browser }),
      );
      const told = asked?.request.inEditor || asked?.request.again;
      const warned = deeds.warned.some((one) => same(one) && one.at <= native.at);
      if (!told && !warned) say('one way', `${row.id} also went out by Freshdesk's own Send, and nobody was told`);
    }
  }

  /** What we put into an editor that is open, and then sent from here, stands there no more, or the page says so. */
  function takenOut(): void {
    for (const browser of browsers) {
      const rows = [...known.values()].filter((one) => one.browser === browser.name && one.row.state === 'confirmed');
      for (const ticketId of browser.page.tickets()) {
        if (!browser.page.isOpen(ticketId)) continue;
        for (const { text, edited } of browser.page.pieces(ticketId)) {
          const put = deeds.inserted.findLast((one) => one.browser === browser.name && one.ticketId === ticketId);
          const sent = rows.find(({ row }) => row.ticketId === ticketId && row.approval.text === text);
          if (!sent || !put || put.at > sent.firstSeen || edited) continue;
          const warned = deeds.warned.some(
            (one) => one.ticketId === ticketId && one.text === text && one.at >= sent.firstSeen,
          );
          if (!warned) say('left', `“${text}” went out and still stands there`);
        }
      }
    }
  }

  function truthful(): void {
    for (const { row } of known.values()) {
      const effects = desk.effects.filter((one) => one.tag === row.id).length;
      const doubled = exchanges.some((one) => one.delivery === row.id && one.twice);
      if (effects > (doubled ? 2 : 1)) say('G1', `${row.id} is in the ticket ${effects} times`);
      if (effects > 0 && ['cancelled', 'returned', 'refused'].includes(row.state)) {
        say('G5', `${row.id} was told to be ${row.state}, but it went out`);
      }
      if (effects === 0 && row.state === 'confirmed' && !arrivedOtherwise(row)) {
        say('G5', `${row.id} was told to be sent, but it never arrived`);
      }
      if (effects > 0 && deeds.undone.has(row.id)) say('U2', `${row.id} was undone, and went out`);
    }
  }

  function check(): void {
    for (const browser of browsers) for (const row of browser.disk.deliveries(HOST)) follow(row, browser);
    for (; judged < exchanges.length; judged += 1) {
      const exchange = exchanges[judged];
      if (exchange && isPost(exchange)) onPost(exchange);
    }
    truthful();
    oneWay();
    stuck(now() - last);
    last = now();
  }

  /** G6: every text that a page was told is saved is in the draft, in a version, or was typed over by one who saw it. */
  function keptEdits(): void {
    for (const edit of deeds.edits) {
      const disk = browsers.find(({ name }) => name === edit.browser)?.disk;
      const same = (one: typeof edit) =>
        one.browser === edit.browser && one.ticketId === edit.ticketId && one.kind === edit.kind;
      const id = `${edit.ticketId}:${edit.kind}`;
      const there =
        disk?.drafts(HOST).some((row) => row.id === id && row.text === edit.text) ||
        disk?.versions(HOST).some((row) => row.draftId === id && row.text === edit.text) ||
        deeds.edits.some((one) => same(one) && one.at >= edit.at && one.seen === edit.text);
      if (!there) say('G6', `the text “${edit.text}” was saved and is gone`);
    }
  }

  return {
    problems,
    known,
    windows,
    check,
    active: () => [...known.values()].some(({ row }) => ACTIVE.includes(row.state)),
    /** When all is quiet again. @param calm nothing kept the look after a POST from being made. */
    finish(calm: boolean): void {
      check();
      keptEdits();
      takenOut();
      for (const { row } of known.values()) {
        if (ACTIVE.includes(row.state)) say('stuck', `${row.id} is still ${row.state} at the end`);
        const effects = desk.effects.filter((one) => one.tag === row.id).length;
        const told = row.state === 'unconfirmed' || row.failure?.kind === 'send-found-twice' || row.kind === 'note';
        if (effects > 1 && calm && !told) say('N11', `${row.id} is in the ticket twice, and nobody is told`);
      }
    },
  };
}
