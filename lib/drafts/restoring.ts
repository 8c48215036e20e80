import type { AnswerReader } from '@/lib/assistant/answer';
import type { Restorer } from '@/lib/redaction/restore';

/** The same value with its texts changed, however deep they lie. */
function deeply<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item) => deeply(item, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deeply(inner, change)])) as T;
}

/** Reads the answer to a request that has placeholders: what a person sees of it has the values again, or whole placeholders. */
export const restoring = (reader: AnswerReader, restorer: Restorer): AnswerReader => ({
  visible: (raw) => restorer.partly(reader.visible(raw)),
  finish: (raw) => deeply(reader.finish(raw), restorer.whole),
});
