import { isFinal } from './kinds';
import { seenPlaceholders } from './placeholder-form';
import type { TicketMap } from './ticket-map';

/** What may still become a placeholder, at the end of a text that grows: an open bracket, or a name that has begun. */
const BEGUN =
  /(?:[[［【〔⟦「][^\]］】〕⟧」\n]{0,32}|[[［【〔⟦「]{1,2}[^\]］】〕⟧」\n]{0,32}[\]］】〕⟧」]\s?|(?<![\p{L}\p{N}_])[A-Z]{1,7}(?:\\?_\d{0,4}[b-k]?)?)$/u;

/** The way back of what was replaced. */
export type Restorer = {
  /** What of a text that still grows may be shown: never half a placeholder. */
  partly(text: string): string;
  /** The whole text. What stands for nothing that was given out, or for what must not come back, stays as it is. */
  whole(text: string): string;
};

/** @param map what was given out for this ticket, and nothing else: what others' placeholders stand for is not known here. */
export function createRestorer({ entries }: Pick<TicketMap, 'entries'>): Restorer {
  const values = new Map(entries.filter(({ kind }) => !isFinal(kind)).map(({ token, value }) => [token, value]));

  function whole(text: string): string {
    let done = 0;
    let result = '';
    // One pass: what a value itself holds is not looked at again.
    for (const { from, to, token, ending } of seenPlaceholders(text)) {
      const value = values.get(token);
      if (value === undefined) continue;
      result += text.slice(done, from) + value + ending;
      done = to;
    }
    return result + text.slice(done);
  }

  return {
    whole,
    partly(text) {
      if (values.size === 0) return text;
      const tail = text.slice(-80);
      const begun = BEGUN.exec(tail)?.[0].length ?? 0;
      return whole(text.slice(0, text.length - begun));
    },
  };
}
