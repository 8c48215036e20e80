import { AppError } from '@/lib/failures/app-error';
import type { TicketPage } from '@/lib/freshdesk/client';

/** Where a pass over the list stands. Dates are Freshdesk's own, UTC, whole seconds. */
export type Pass = {
  /** `updated_since` of the whole pass: what is older is not new. */
  from: string;
  /** `updated_since` of the next request. */
  since: string;
  page: number;
  /** The one second that fills whole pages, while such a group is being read. */
  group: string | null;
  /** Reading a group: up to its end, or down again. `down-last`: the list ended with it, so its second may not be over. */
  way: 'up' | 'down' | 'down-last';
  /**
   * Set while rows without text are asked for first: a row changed before this, and known with the same time of change,
   * holds nothing new.
   */
  settled?: string | undefined;
  /** `since` is the time of a row that the page before showed: a help desk that includes it shows that row again. */
  seen?: boolean;
  /** Whether `updated_since` leaves its own second out; absent until a page has told. */
  exclusive?: boolean;
};

/** Kept in the database with the rows it stands for. */
export type Cursor = {
  /** Highest time of change among stored rows; never this computer's clock. */
  through: string | null;
  /** The pass under way; a killed worker's successor goes on with it. */
  pass: Pass | null;
  /** A pass has reached the end of the list once. */
  complete: boolean;
  /**
   * From here on the pages of the last pass may have missed what was not visible yet, by Freshdesk's clock: the next pass
   * looks there again. Null or absent when that clock is not known.
   */
  again?: string | null;
  /** Rows stored by the last pass: few of them, and the next one asks without text first. */
  changed?: number;
};

/** Changes may become visible a little later than their time says. Guess: two minutes are enough. */
const OVERLAP_S = 120;
/** A second is over, also where two of Freshdesk's clocks differ a little or what is read lags behind. */
const SECOND_OVER_S = 10;
/** Freshly changed tickets that are read one by one, two credits each, instead of a whole list with texts for five. */
export const FEW = 2;
/** Freshdesk's wall: page 301 is refused (airbyte #3858). */
const LAST_PAGE = 300;

export const shift = (instant: string, seconds: number) =>
  `${new Date(Date.parse(instant) + seconds * 1000).toISOString().slice(0, 19)}Z`;

export const beginPass = (from: string): Pass => ({ from, since: from, page: 1, group: null, way: 'up' });

/**
 * The pass that follows a completed one. It begins where the last one may have missed something, and never later than just
 * behind the last stored row.
 * @param first where to begin when nothing was ever stored.
 */
export function nextPass({ through, pass, complete, again, changed }: Cursor, first: string): Pass {
  if (pass) return pass;
  if (through === null) return beginPass(first);
  if (again == null) return beginPass(shift(through, -OVERLAP_S));
  const beyond = shift(through, 1);
  const quiet = complete && (changed ?? 0) <= FEW;
  const settled = quiet ? shift(again, OVERLAP_S - SECOND_OVER_S) : undefined;
  return { ...beginPass(again < beyond ? again : beyond), settled };
}

/**
 * Whether the second of a change was over when the list was last read, so that nothing more can happen in it. Not before
 * the list was read to its end once: until then a click may have come first, and Freshdesk's clock is not known. Where it
 * never tells its clock, every second counts as over, or threads would be read again for ever.
 */
export function secondOver(cursor: Cursor | undefined, updatedAt: string): boolean {
  if (cursor?.again == null) return cursor?.complete === true && cursor.pass === null;
  return updatedAt < shift(cursor.again, OVERLAP_S - SECOND_OVER_S);
}

/** `again` after a page: the earliest change that this page or one before it in the same pass may not have shown. */
export function rescanFrom(before: Cursor, page: Pick<TicketPage, 'last' | 'at'>, ended: boolean): string | null {
  const known = before.pass ? (before.again ?? null) : null;
  if (page.at === null) return known;
  const doubtful = shift(page.at, -OVERLAP_S);
  if (!ended && page.last !== null && page.last <= doubtful) return known;
  return known === null || doubtful < known ? doubtful : known;
}

type Seen = Pick<TicketPage, 'size' | 'first' | 'last'>;

/**
 * Public clients take it that `updated_since` includes its own second (onyx); the documentation is silent. A page tells:
 * it begins with the row that was seen before, or with a later one. Then either that second is left out, or its rows have
 * just been touched, and asking from a second earlier is right in both cases.
 * @returns the pass with what the page told; `again` asks for the page anew.
 */
export function detectBoundary(pass: Pass, { first }: Seen): { pass: Pass; again: boolean } {
  if (pass.page > 1 || pass.group !== null) return { pass, again: false };
  if (first !== null && first === pass.since) return { pass: { ...pass, exclusive: false }, again: false };
  if (!pass.seen || pass.exclusive) return { pass, again: false };
  return { pass: { ...pass, since: shift(pass.since, -1), seen: false, exclusive: true }, again: true };
}

/**
 * The request after this page, or null at the end of the list.
 *
 * A ticket that is touched while we page moves to the end, and every row behind it moves up one place. Page numbers would
 * skip a row each time, so after every full page `updated_since` moves to its last time and page 1 is asked again.
 * A second with more rows than a page cannot be left that way. Its pages are read upwards until the group ends and then
 * downwards: rows only ever move to lower places, so none can slip past a reader that comes from above.
 *
 * Limit: of more than 30,000 tickets changed in one second, those past Freshdesk's wall are not seen until they change.
 * @throws AppError when the list does not follow `updated_since`, which would never end.
 */
export function advance(pass: Pass, seen: Seen, perPage: number): Pass | null {
  if (pass.group !== null) return withinGroup(pass, pass.group, seen, perPage);
  if (seen.size < perPage) return null;
  if (seen.first === null || seen.last === null || seen.last < pass.since) throw orderViolation();
  // Without knowing about its own second, a group is asked for from that second first: the answer tells.
  if (seen.last > pass.since && (seen.last > seen.first || pass.exclusive === undefined)) {
    return pass.exclusive ? { ...pass, since: shift(seen.last, -1) } : { ...pass, since: seen.last, seen: true };
  }
  return { ...pass, page: 2, group: seen.last };
}

function withinGroup(pass: Pass, group: string, seen: Seen, perPage: number): Pass | null {
  if (pass.way === 'up') {
    const more = seen.size >= perPage && seen.last !== null && seen.last <= group && pass.page < LAST_PAGE;
    if (more) return { ...pass, page: pass.page + 1 };
    const over = seen.last !== null && seen.last > group;
    return { ...pass, page: pass.page - 1, way: over || pass.page === LAST_PAGE ? 'down' : 'down-last' };
  }
  if (pass.page > 1) return { ...pass, page: pass.page - 1 };
  // More may still come into a second that is not over: then the next pass has to see it, with its overlap.
  if (pass.way === 'down-last') return null;
  const since = pass.exclusive ? group : shift(group, 1);
  return { ...pass, since, seen: false, page: 1, group: null, way: 'up' };
}

const orderViolation = () =>
  new AppError({
    kind: 'freshdesk-unexpected',
    reason: 'list-out-of-order',
  });
