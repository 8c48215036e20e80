import type { NumberedSource } from '@/lib/domain/knowledge';
import type { AnswerReader } from '../answer';

/** `[[L2]]`; what Bash writes as `[[ -f x ]]` is none. */
const LINK_MARK = /\[\[(L\d{1,2})\]\]/g;
/** The beginning of one that is still to come, at the end of a part of an answer. */
const BEGUN = / ?\[(?:\[(?:[A-Z]\d{0,2}(?:, ?[A-Z]?\d{0,2}){0,9}\]?)?)?$/;

/**
 * The answer's text with the address of a source, byte by byte, wherever the model named its number. A number that no source
 * has is taken out: a customer could do nothing with it.
 * @param partial more is to come: a mark that has only begun is not shown.
 */
export function placeLinks(
  text: string,
  sources: readonly Pick<NumberedSource, 'link' | 'address'>[],
  partial = false,
): string {
  const addresses = new Map(sources.map(({ link, address }) => [link, address]));
  const placed = text.replace(LINK_MARK, (_, link: string) => addresses.get(link) ?? '');
  return partial ? placed.replace(BEGUN, '') : placed;
}

/** Reads answers whose marks of addresses are the addresses themselves. */
export const withLinks = (reader: AnswerReader, sources: readonly NumberedSource[]): AnswerReader => ({
  visible: (raw) => placeLinks(reader.visible(raw), sources, true),
  finish(raw) {
    const answer = reader.finish(raw);
    const cites = answer.cites.map((cite) => ({ ...cite, text: placeLinks(cite.text, sources) }));
    return { ...answer, text: placeLinks(answer.text, sources), cites };
  },
});
