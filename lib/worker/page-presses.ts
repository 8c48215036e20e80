import type { DraftKind } from '@/lib/domain/draft-kinds';
import type { Generator } from '@/lib/drafts/generate';
import { AppError, type Failure, toFailure } from '@/lib/failures/app-error';
import { type PressQuestion, QUESTIONS_KEY, readQuestions } from '@/lib/messages/page-press';
import type { StorageArea } from '@/lib/settings/store';
import { z } from '@/lib/zod';
import type { CountPress } from './press-counts';

/** What pages may start by themselves, all of them together. Presses in our own pages are not limited. */
const LIMITS = { atOnce: 2, aMinute: 6 };
const MINUTE_MS = 60_000;
/** A page that had a click cannot bring the settings to the front again and again on the strength of it. */
const SETTINGS_EVERY_MS = 5000;
const STARTS_KEY = 'page-press:starts';
const SETTINGS_KEY = 'page-press:settings';
const MOST_QUESTIONS = 20;
/** The same question again tells the panel nothing new. */
const SAME_QUESTION_MS = 5000;

type Press = { host: string; ticketId: number; kind: DraftKind };

const FAILURES: Record<PressQuestion['why'], Failure['kind']> = {
  unseen: 'press-unseen',
  running: 'press-limit',
  often: 'press-limit',
  edited: 'draft-edited',
};

const times = z.lazy(() => z.catch(z.array(z.number()), []));

/**
 * Drafts that pages ask for. A page can say that its button was pressed as often as it likes, so it starts few, and what
 * is not started is asked about in the panel.
 * @param session kept as long as the browser runs: a worker that starts anew does not begin to count anew.
 * @param exclusive one piece of work after the other: of two presses in one turn the second sees what the first has done.
 */
export interface PagePresses {
  /**
   * Starts a draft for a button that was pressed in a page.
   * @param pressed whether the browser knows of a touch.
   * @throws `press-unseen`, `press-limit` or `draft-edited` where the panel now asks; whatever a start may throw.
   */
  start(press: Press, pressed: boolean, generator: Pick<Generator, 'start' | 'running'>): Promise<{ draftId: string }>;
  /** The person answered in the panel, or pressed there by themselves. */
  answered(press: Press, refused: boolean): Promise<void>;
  /** @throws `not-allowed` without a press, or when a page had the settings opened a moment ago. */
  assertMayOpenSettings(pressed: boolean): Promise<void>;
}

export function createPagePresses(deps: {
  session: StorageArea;
  exclusive: <T>(work: () => Promise<T>) => Promise<T>;
  now: () => number;
  count: CountPress;
}): PagePresses {
  const { session, exclusive, now, count } = deps;

  /** The last minute's. A clock that was set back must not keep old ones alive. */
  async function recent(key: string, withinMs: number): Promise<number[]> {
    const stored = times.parse((await session.get(key))[key]);
    return stored.filter((at) => Math.abs(now() - at) < withinMs);
  }

  const questions = async () => readQuestions((await session.get(QUESTIONS_KEY))[QUESTIONS_KEY], now());
  const sameAs = (press: Press) => (other: Press) =>
    other.host === press.host && other.ticketId === press.ticketId && other.kind === press.kind;
  const keep = (all: PressQuestion[]) => session.set({ [QUESTIONS_KEY]: all.slice(-MOST_QUESTIONS) });

  async function ask({ host, ticketId, kind }: Press, why: PressQuestion['why']): Promise<void> {
    const question: PressQuestion = { host, ticketId, kind, why, at: now() };
    const all = await questions();
    const known = all.find(sameAs(question));
    if (known?.why === why) {
      const wait = known.refused ? (why === 'unseen' ? MINUTE_MS : 0) : SAME_QUESTION_MS;
      if (Math.abs(now() - known.at) < wait) return;
    }
    await keep([...all.filter((other) => other !== known), question]);
  }

  async function answered(press: Press, refused: boolean): Promise<void> {
    const all = await questions();
    const known = all.find(sameAs(press));
    if (!known) return;
    const others = all.filter((other) => other !== known);
    await keep(refused ? [...others, { ...known, at: now(), refused: true }] : others);
  }

  function tooMany(generator: Pick<Generator, 'running'>, starts: number[]): PressQuestion['why'] | null {
    if (generator.running().filter((job) => job.fromPage).length >= LIMITS.atOnce) return 'running';
    return starts.length >= LIMITS.aMinute ? 'often' : null;
  }

  async function start(press: Press, pressed: boolean, generator: Pick<Generator, 'start' | 'running'>) {
    const { ticketId, kind } = press;
    if (generator.running(ticketId).some((job) => job.kind === kind)) throw new AppError('draft-busy');
    const starts = await recent(STARTS_KEY, MINUTE_MS);
    const why = pressed ? tooMany(generator, starts) : 'unseen';
    if (why) {
      count('refused');
      await ask(press, why);
      throw new AppError(FAILURES[why]);
    }
    // Before the start: one that cannot be counted is none.
    await session.set({ [STARTS_KEY]: [...starts, now()] });
    try {
      const started = await generator.start(ticketId, kind, null, false, true);
      count('started');
      await answered(press, false);
      return started;
    } catch (error) {
      await session.set({ [STARTS_KEY]: starts });
      if (toFailure(error).kind === FAILURES.edited) await ask(press, 'edited');
      throw error;
    }
  }

  return {
    start: (press, pressed, generator) => exclusive(() => start(press, pressed, generator)),

    answered: (press, refused) => exclusive(() => answered(press, refused)),

    assertMayOpenSettings: (pressed) =>
      exclusive(async () => {
        const opened = pressed ? await recent(SETTINGS_KEY, SETTINGS_EVERY_MS) : [0];
        if (opened.length > 0) throw new AppError('not-allowed');
        await session.set({ [SETTINGS_KEY]: [now()] });
      }),
  };
}
