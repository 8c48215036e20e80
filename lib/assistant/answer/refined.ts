import type { Refinement } from '../types';
import type { AnswerReader } from '.';
import { withoutLeadIn } from './lead-in';
import { renumbered } from './renumber';

/** A number of which the sign is still to come. */
const BEGUN = /\n[ \t]*\d{1,3}[.)]?[ \t]*$/;

/** Reads the answer to a wish for a change: the changed draft alone, with steps that count on. */
export const refined = (reader: AnswerReader, refinement: Refinement | null): AnswerReader => {
  if (refinement === null) return reader;
  const { currentText } = refinement;
  return {
    visible: (raw) => renumbered(withoutLeadIn(reader.visible(raw), currentText, true).replace(BEGUN, ''), currentText),
    finish(raw) {
      const answer = reader.finish(raw);
      return { ...answer, text: renumbered(withoutLeadIn(answer.text, currentText), currentText) };
    },
  };
};
