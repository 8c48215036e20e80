import { AppError } from '@/lib/errors';
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
};

/** Kept in the database with the rows it stands for. */
export type Cursor = {
  /** Highest time of change among stored rows; never this computer's clock. */
  through: string | null;
  /** The pass under way; a killed worker's successor goes on with it. */
  pass: Pass | null;
  /** A pass has reached the end of the list once. */
  complete: boolean;
};

/** Changes may become visible a little later than their time says. Guess: a minute is enough. */
const OVERLAP_S = 60;
/** Freshdesk's wall: page 301 is refused (airbyte #3858). */
const LAST_PAGE = 300;

export const shift = (instant: string, seconds: number) =>
  `${new Date(Date.parse(instant) + seconds * 1000).toISOString().slice(0, 19)}Z`;

export const beginPass = (from: string): Pass => ({ from, since: from, page: 1, group: null, way: 'up' });

/** The pass that follows a completed one. @param first where to begin when nothing was ever stored. */
export const nextPass = (cursor: Cursor, first: string): Pass =>
  cursor.pass ?? beginPass(cursor.through === null ? first : shift(cursor.through, -OVERLAP_S));

type Seen = Pick<TicketPage, 'size' | 'first' | 'last'>;

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
  if (seen.first === null || seen.last === null || seen.last < pass.since) throw astray();
  if (seen.last > seen.first && seen.last > pass.since) return { ...pass, since: seen.last };
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
  return pass.way === 'down' ? { ...beginPass(shift(group, 1)), from: pass.from } : null;
}

const astray = () =>
  new AppError({
    kind: 'freshdesk-unexpected',
    detail: 'The ticket list does not follow the time that was asked for.',
  });
