import type { VersionRow } from '@/lib/domain/draft';

/** What a version changed, where it did. */
const changedBy = ({ origin }: VersionRow) => (origin.kind === 'refined' ? origin.over : undefined);

/** The version whose text this one changed, however many others were written between them. */
export const changedVersion = (versions: readonly VersionRow[], { origin }: VersionRow): VersionRow | undefined =>
  origin.kind === 'refined' ? versions.findLast(({ text }) => text === origin.over) : undefined;

/**
 * The text before or after the present one, among all that the draft has held.
 * @param versions oldest first. @param current what stands in the box; typed words that no version holds are the newest.
 */
export function neighbourVersion(versions: readonly VersionRow[], current: string, step: -1 | 1): VersionRow | null {
  const held = versions.findLastIndex(({ text }) => text === current);
  const present = versions[held];
  // A change is one step, back to what it changed and forth again.
  const other =
    step < 0
      ? present && changedVersion(versions, present)
      : versions.findLast((version) => changedBy(version) === current);
  if (other && other.text !== current) return other;
  const from = held < 0 ? versions.length : held;
  for (let at = from + step; at >= 0 && at < versions.length; at += step) {
    const version = versions[at];
    if (version && version.text !== current) return version;
  }
  return null;
}
