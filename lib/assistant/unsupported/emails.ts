import { claimKind, type Span } from './kind';
import { TRAILING } from './links';
import { spans } from './patterns';

const EMAIL = /[\w.+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

const findEmails = (text: string): Span[] => spans(text, EMAIL, TRAILING);

export const emails = claimKind({
  kind: 'email',
  find: findEmails,
  read: ({ own, customer }) => new Set(findEmails(`${own}\n${customer}`).map(({ text }) => text.toLowerCase())),
  verdict: ({ text }, known) => (known.has(text.toLowerCase()) ? null : { customerOnly: false }),
});
