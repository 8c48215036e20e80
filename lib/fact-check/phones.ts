import { tellsPhoneBack } from './echo';
import { findPhones } from './find-phones';
import { borneOut, claimKind } from './kind';
import { readPhones } from './same-phone';
import { sentenceAt } from './sentence-at';

export const phones = claimKind({
  kind: 'phone',
  find: (text) => findPhones(text).map((span) => ({ ...span, sentence: sentenceAt(text, span) })),
  read: ({ own, customer }) => ({
    own: readPhones(own, findPhones(own)),
    customer: readPhones(customer, findPhones(customer)),
  }),
  verdict({ text, sentence }, { own, customer }) {
    const told = customer(text);
    return borneOut(own(text) || (told && tellsPhoneBack(sentence)), () => told);
  },
});
