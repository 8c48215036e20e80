import type { ThreadRow } from '@/lib/domain/conversation';
import type { TicketRow } from '@/lib/domain/ticket';
import type { DraftStore } from '@/lib/drafts/store';
import { AppError } from '@/lib/failures/app-error';
import { createFreshdeskClient } from '@/lib/freshdesk/client';
import { createLimiter, type LimiterState } from '@/lib/freshdesk/limiter';
import { createGateway, type FreshdeskGateway } from '@/lib/outbox/gateway';
import { createOutbox, type Outbox } from '@/lib/outbox/outbox';
import { createOutboxStore, type OutboxStore } from '@/lib/outbox/store';
import { openWork, type WorkDatabase } from '@/lib/storage/work';
import { normaliseForCompare, textToHtml } from '@/lib/text/text-to-html';
import { AGENTS, type Desk, HOST, KEYS } from './desk.ts';
import { createDisk, createOwner, endOwner, type Owner } from './disk.ts';
import { createFetch, createNetwork, type Errand, type Exchange, NO_ERRAND } from './network.ts';
import { createPage, type PagePorts } from './page.ts';
import type { Random } from './random.ts';
import type { Time } from './time.ts';

/** A ticket as this browser last read it. */
type Copy = { ticket: TicketRow; thread: ThreadRow };

/** What a planted fault may get between: the simulator must notice each of them. */
export type Plant = {
  store?: (store: OutboxStore, db: WorkDatabase) => OutboxStore;
  line?: (line: FreshdeskGateway, copies: Map<number, Copy>) => FreshdeskGateway;
  drafts?: (store: DraftStore) => DraftStore;
  session?: () => string;
  /** The person is not told of what stands in Freshdesk's own editor. */
  unasked?: boolean;
  /** No page is told of what went out. */
  untold?: boolean;
  /** Milliseconds to take for the clock that nobody can set. */
  monotonic?: (wall: number) => number;
  /** The longest sleep in one piece. */
  nap?: number;
};

export type World = {
  time: Time;
  random: Random;
  desk: Desk;
  plant: Plant;
  log: (exchange: Exchange) => void;
  /** What people and pages do that the judge must know of. */
  editor: Pick<PagePorts, 'warned'> & { nativeSend: (who: string, ticketId: number, texts: string[]) => void };
  /** Counts everything that a run did, for the report. */
  note: (event: string) => void;
};

type Worker = {
  owner: Owner;
  outbox: Outbox;
  db: WorkDatabase;
  client: () => ReturnType<typeof createFreshdeskClient>;
};

/** Short and quick; only that it tells texts apart matters here. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16);
}

const never = () => new Promise<never>(() => undefined);

/** One browser with the extension: its disk, clock, alarms and locks outlive the workers that come and go in it. */
export function createBrowser(name: string, key: string, world: World) {
  const { time, random, desk } = world;
  const disk = createDisk(time);
  const network = createNetwork();
  const locks = new Map<string, Owner>();
  const copies = new Map<number, Copy>();
  const posted = new Set<string>();
  const state = {
    key,
    host: HOST as string,
    /** How far this computer's clock is from the true time. */
    skew: 0,
    session: 1,
    running: true,
    limiter: null as LimiterState | null,
    alarm: null as number | null,
  };
  let worker: Promise<Worker> | null = null;
  let born = 0;
  let ids = 0;
  let lines = 0;
  const wall = () => desk.now() + state.skew;

  async function start(): Promise<Worker> {
    const owner = createOwner();
    owners.add(owner);
    born += 1;
    const self = `${name}.${born}`;
    /** A call to the outside of a worker: none leaves it and no answer reaches it once it is dead. */
    const alive =
      <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        time.step();
        if (owner.dead) return never();
        try {
          const value = await work(...args);
          return owner.dead ? never() : value;
        } catch (error) {
          if (owner.dead) return never();
          throw error;
        }
      };
    const client = (about: () => Errand = () => NO_ERRAND) => {
      if (state.host !== HOST) throw new AppError({ kind: 'settings-invalid' });
      return createFreshdeskClient({
        host: HOST,
        apiKey: state.key,
        clock: { now: wall, after: time.after },
        limiter: createLimiter({
          settings: { rate_limit_delay: 0, retry_delay: 5, max_retries: 5 },
          state: {
            load: async () => state.limiter,
            save: async (next) => {
              state.limiter = next;
            },
          },
          clock: { now: wall, after: time.after },
          random: random.next,
        }),
        contentLengthRule: network.contentLengthRule,
        fetch: createFetch(network, about, { time, random, desk, alive: () => !owner.dead, log: world.log }),
      });
    };

    async function refresh(ticketId: number): Promise<void> {
      const own = client();
      const { ticket, attachments } = await own.ticket(ticketId, 'click');
      const conversations = ticket.deleted ? [] : await own.conversations(ticketId, 'click');
      const thread = { ticketId, fetchedAt: wall(), ticketUpdatedAt: ticket.updatedAt, attachments, conversations };
      copies.set(ticketId, { ticket, thread });
    }

    function connect(): FreshdeskGateway {
      lines += 1;
      const errand: Errand = { line: `${self}/${lines}`, delivery: null };
      const line = createGateway(
        client(() => ({ ...errand })),
        (id) => (id === AGENTS.sam ? 'Sam Field' : null),
      );
      const own: FreshdeskGateway = {
        ...line,
        readTicketState: alive(line.readTicketState),
        conversations: alive(line.conversations),
        setStatus: alive(line.setStatus),
        post: alive((row) => {
          errand.delivery = row.id;
          return line.post(row);
        }),
      };
      return world.plant.line?.(own, copies) ?? own;
    }

    const db = openWork(HOST, disk.options(owner));
    await db.open();
    const tell = alive(async (ticketId: number) => {
      if (!world.plant.untold) page.hear(ticketId, await outbox.sentTexts(ticketId));
    });
    const sent = (ticketId: number) => void tell(ticketId).catch(() => undefined);
    const own = createOutboxStore({ db, now: wall, sent });
    const planted = world.plant.store?.(own, db) ?? own;
    const store: OutboxStore = {
      ...planted,
      apply: alive(planted.apply),
      add: alive(planted.add),
      get: alive(async (id: string) => planted.get(id)) as unknown as OutboxStore['get'],
    };
    const outbox = createOutbox({
      store,
      host: HOST,
      now: wall,
      monotonic: () => world.plant.monotonic?.(wall()) ?? time.now(),
      random: random.next,
      sleep: alive((milliseconds) => time.sleep(Math.min(milliseconds, world.plant.nap ?? milliseconds))),
      uuid: () => {
        ids += 1;
        return `${self}.${ids}`;
      },
      session: async () => world.plant.session?.() ?? `${name}/${state.session}`,
      undoWindow: async () => 10_000,
      toHtml: textToHtml,
      normalise: normaliseForCompare,
      hash: async (text) => hash(text),
      first: alive(async (post) => {
        const key = `${state.session}/${post}`;
        return !posted.has(key) && posted.add(key) !== undefined;
      }),
      stayAwake: () => () => undefined,
      setWatch: alive(async () => {
        state.alarm = time.now() + 30_000;
      }),
      connect: alive(async () => connect()),
      local: {
        ticket: async (id) => copies.get(id)?.ticket,
        thread: async (id) => copies.get(id)?.thread,
        account: alive(async () => client().me('click')),
        newestTime: async () => copies.get(1)?.ticket.updatedAt ?? null,
        refresh: alive(refresh),
      },
      exclusive: async (lock, work) => {
        const holder = locks.get(lock);
        if (holder && !holder.dead) return undefined;
        locks.set(lock, owner);
        try {
          return await work();
        } finally {
          if (locks.get(lock) === owner && !owner.dead) locks.delete(lock);
        }
      },
    });
    await outbox.resume();
    return { owner, outbox, db, client };
  }

  const owners = new Set<Owner>();

  function wake(): Promise<Worker> {
    const known = worker ?? start();
    worker = known;
    known.catch(() => {
      if (worker === known) worker = null;
    });
    return known;
  }

  /** Ends the worker and everything it was doing; the next event starts another one. */
  function kill(): void {
    for (const owner of owners) endOwner(owner);
    owners.clear();
    worker = null;
  }

  /** A command from a page: it starts the worker when there is none, and gets no answer from one that dies. */
  async function send<T>(command: (worker: Worker) => Promise<T>): Promise<T | 'silent'> {
    const silence = time.sleep(60_000).then(() => 'silent' as const);
    return Promise.race([wake().then(command), silence]);
  }

  const page = createPage({
    time,
    random,
    watch: async (ticketId) => {
      if (!state.running || world.plant.untold) return null;
      const answer = await send(({ outbox }) => outbox.sentTexts(ticketId));
      return answer === 'silent' ? null : answer;
    },
    settled: (ticketId, left) => void send(({ outbox }) => outbox.settleEditor(ticketId, left)).catch(() => undefined),
    warned: (ticketId, text) => world.editor.warned(ticketId, text),
    send: (ticketId, pieces) => {
      const who = state.key === KEYS.dana ? 'dana' : 'sam';
      const signature = `<p>${who === 'dana' ? 'Dana Reyes' : 'Sam Field'}<br>Acme support</p>`;
      desk.agentReplies(ticketId, who, `${pieces.map(({ html }) => html).join('')}${signature}`);
      const texts = pieces.map(({ text }) => text);
      world.editor.nativeSend(name, ticketId, texts);
    },
  });

  return {
    name,
    page,
    disk,
    network,
    state,
    copies,
    wall,
    send,
    kill,
    openPage: (owner: Owner) => openWork(HOST, disk.options(owner)),
    /** An event that Chrome gives a worker: an alarm, its installation, the start of the browser. */
    async event(): Promise<void> {
      if (!state.running) return;
      const { outbox } = await wake();
      await outbox.resume();
    },
    /** Reads a ticket for a person who looks at it. */
    refresh: (ticketId: number) =>
      send(async (own) => {
        const client = own.client();
        const { ticket, attachments } = await client.ticket(ticketId, 'click');
        const conversations = await client.conversations(ticketId, 'click');
        const thread = { ticketId, fetchedAt: wall(), ticketUpdatedAt: ticket.updatedAt, attachments, conversations };
        copies.set(ticketId, { ticket, thread });
        await own.outbox.reconcileWithThread(ticketId, conversations);
      }),
    useKey: (next: keyof typeof KEYS) => {
      state.key = KEYS[next];
    },
  };
}

export type Browser = ReturnType<typeof createBrowser>;
