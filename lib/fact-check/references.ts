import { findAccounts, findReferences } from './find-references';
import { borneOut, claimKind, type Span } from './kind';
import { isAccount, readReferences } from './same-reference';

/** What the customer wrote is their own number: repeating it asks nothing of them. But not where money goes. */
const referenceKind = (find: (text: string) => Span[]) =>
  claimKind({
    kind: 'reference',
    find,
    read: ({ own, customer }) => ({
      own: readReferences(own, find(own)),
      customer: readReferences(customer, find(customer)),
    }),
    verdict({ text }, { own, customer }) {
      const told = customer(text);
      return borneOut(own(text) || (told && !isAccount(text)), () => told);
    },
  });

export const accounts = referenceKind(findAccounts);
export const references = referenceKind(findReferences);
