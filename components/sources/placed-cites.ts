import type { Cite } from '@/lib/domain/answer-details';
import type { Place } from '@/lib/text/links/address';

/** What a sentence rests on besides numbered sources: words of the ticket, its fields, a playbook. */
type OtherBasis = 'message' | 'facts' | 'playbook';

/** A sentence of the draft as it is, where it stands, and what it rests on. */
export type PlacedCite = Place & { text: string; numbers: number[]; others: OtherBasis[] };

const OTHERS: Record<string, OtherBasis> = { S: 'message', A: 'message', F: 'facts', P: 'playbook' };

/**
 * Where in a text its cited sentences stand; one that was typed over has lost its sources.
 * @param numbers of sources, by their label in the prompt.
 */
export function placed(cites: readonly Cite[], text: string, numbers: ReadonlyMap<string, number>): PlacedCite[] {
  return cites
    .flatMap((cite) => {
      const from = text.indexOf(cite.text);
      const known = cite.labels.flatMap((label) => numbers.get(label) ?? []);
      const others = cite.labels.flatMap((label) => OTHERS[label.charAt(0)] ?? []);
      if (from < 0 || known.length + others.length === 0) return [];
      return [
        {
          ...{ from, to: from + cite.text.length, text: cite.text },
          ...{ numbers: [...new Set(known)].sort((a, b) => a - b), others: [...new Set(others)] },
        },
      ];
    })
    .sort((a, b) => a.from - b.from);
}
