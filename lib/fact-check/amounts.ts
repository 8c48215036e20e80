import { tellsAmountBack } from './echo';
import { findAmounts } from './find-amounts';
import { borneOut, claimKind } from './kind';
import { readSums } from './same-amount';
import { sentenceAt } from './sentence-at';

export const amounts = claimKind({
  kind: 'amount',
  find: (text) => findAmounts(text).map((span) => ({ ...span, sentence: () => sentenceAt(text, span) })),
  read: ({ own, customer }) => ({ own: readSums(findAmounts(own)), customer: readSums(findAmounts(customer)) }),
  verdict({ text, sentence }, { own, customer }) {
    const told = customer(text);
    return borneOut(own(text) || (told && tellsAmountBack(sentence())), () => told);
  },
});
