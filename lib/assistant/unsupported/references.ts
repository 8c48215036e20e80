import { findReferences } from './find-references';
import { borneOut, claimKind } from './kind';
import { isAccount, readReferences } from './same-reference';

/** What the customer wrote is their own number: repeating it asks nothing of them. But not where money goes. */
export const references = claimKind({
  kind: 'reference',
  find: findReferences,
  read: ({ own, customer }) => ({
    own: readReferences(own, findReferences(own)),
    customer: readReferences(customer, findReferences(customer)),
  }),
  verdict({ text }, { own, customer }) {
    const told = customer(text);
    return borneOut(own(text) || (told && !isAccount(text)), () => told);
  },
});
