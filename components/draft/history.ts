import type { VersionRow } from '@/lib/domain/draft';

/**
 * The text before or after the present one, among all that the draft has held.
 * @param versions oldest first. @param current what stands in the box; typed words that no version holds are the newest.
 */
export function neighbourVersion(versions: readonly VersionRow[], current: string, step: -1 | 1): VersionRow | null {
  const held = versions.findLastIndex(({ text }) => text === current);
  const from = held < 0 ? versions.length : held;
  for (let at = from + step; at >= 0 && at < versions.length; at += step) {
    const version = versions[at];
    if (version && version.text !== current) return version;
  }
  return null;
}
