import { freshFor, rationOf } from '../../../lib/knowledge/due.ts';
import { planLimits } from '../../servers/freshdesk/plans.ts';
import type { createRandom } from '../random.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const DAYS = 84;
/** Of a working day, from nine to five; a draft is wanted three times an hour. */
const [FROM_HOUR, HOURS, DRAFTS_AN_HOUR] = [9, 8, 3];

/** A company: how many agents, and what one walk through its knowledge base costs. */
export type Company = { plan: 'growth' | 'pro'; agents: number; articles: number };

/** A category has five folders, a folder some eight articles (as public help centres, 2026); a page of a folder is a credit. */
export function walkCredits(articles: number): number {
  const folders = Math.max(1, Math.ceil(articles / 8));
  const categories = Math.max(1, Math.ceil(folders / 5));
  // The list of categories, the folders of each, the pages of each folder, one question for canned replies.
  return 1 + categories + folders + 1;
}

/**
 * What the copies of all agents ask in a day, as a share of all that the account may: the mean and the worst day after the
 * first; and how many days the longest walk took.
 */
export function knowledgeShare(
  { plan, agents, articles }: Company,
  random: ReturnType<typeof createRandom>,
): { mean: number; worst: number; longestDays: number } {
  const credits = walkCredits(articles);
  const total = planLimits(plan).perMinute;
  const ration = rationOf({ total, agents });
  let longest = 0;
  const asked = new Array<number>(DAYS).fill(0);
  for (let agent = 0; agent < agents; agent += 1) {
    let dueAt = 0;
    let left = 0;
    let startedAt = 0;
    let first = true;
    for (let day = 0; day < DAYS; day += 1) {
      // Five days of seven.
      if (day % 7 > 4) continue;
      let spent = 0;
      for (let draft = 0; draft < HOURS * DRAFTS_AN_HOUR; draft += 1) {
        const now = day * DAY_MS + FROM_HOUR * HOUR_MS + ((draft + random.next()) * HOUR_MS) / DRAFTS_AN_HOUR;
        if (left === 0) {
          if (now < dueAt) continue;
          left = credits;
          startedAt = now;
        }
        const part = Math.min(left, first ? left : ration - spent);
        spent += part;
        left -= part;
        asked[day] = (asked[day] ?? 0) + part;
        if (left > 0) continue;
        first = false;
        longest = Math.max(longest, now - startedAt);
        dueAt = startedAt + freshFor({ credits, total, agents }, random.next());
      }
    }
  }
  const limit = total * 24 * 60;
  // On the first day everybody begins.
  const later = asked.slice(1);
  return {
    mean: later.reduce((sum, one) => sum + one, 0) / later.length / limit,
    worst: Math.max(...later) / limit,
    longestDays: longest / DAY_MS,
  };
}

/** The sizes that are told of. */
export const COMPANIES: Company[] = (['growth', 'pro'] as const).flatMap((plan) =>
  [1, 20, 100].flatMap((agents) => [300, 5000].map((articles) => ({ plan, agents, articles }))),
);
