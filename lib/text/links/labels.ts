import { trimmed } from './letters';

export type Label = { from: number; to: number; text: string };

const LONGEST_LABEL = 63;
/** More than a host of 253 letters ever has where each says something. */
const MOST_LABELS = 64;

/** Labels of a run, with their places in the text. A host begins at the end of one that is too long for it. */
export function labelsOf(run: string, start: number): Label[] {
  const { from, to } = trimmed(run, '-_.。‐‑');
  let at = start + from;
  const labels = run
    .slice(from, to)
    .split(/[.。]/)
    .map((text) => {
      const label = { from: at, to: at + text.length, text };
      at = label.to + 1;
      return label;
    });
  const first = Math.max(
    labels.findLastIndex(({ text }) => text.length > LONGEST_LABEL),
    0,
  );
  return labels.slice(first, first + MOST_LABELS).map((label) => ({
    ...label,
    from: Math.max(label.from, label.to - LONGEST_LABEL),
    text: label.text.slice(-LONGEST_LABEL),
  }));
}
