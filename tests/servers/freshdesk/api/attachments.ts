import { createHash } from 'node:crypto';
import type { Answer, Call } from '../http/call.ts';
import type { Store } from '../state/store.ts';
import type { Switches } from '../switches.ts';
import type { Attachment } from '../types.ts';

/** Signed links live this long (seconds). Source: X-Amz-Expires=300 in public recordings. */
const LIFE = 300;
const SECRET = 'local help desk';
export const ATTACHMENT_HOST = 'acme.attachments1.freshdesk.com';

type Signed = Omit<Attachment, 'size'> & { attachment_url: string };

const sign = (path: string, expires: number) =>
  createHash('sha256').update(`${SECRET}${path}${expires}`).digest('base64url').slice(0, 32);

/** The row as the API shows it, with a fresh short-lived link. */
export function signed(attachment: Attachment, now: number, { unknown }: Pick<Switches, 'unknown'>): Signed {
  const path = `/data/helpdesk/attachments/production/${attachment.id}/original/${encodeURIComponent(attachment.name)}`;
  const expires = Math.floor(now / 1000) + LIFE;
  const query = `Expires=${expires}&Signature=${sign(path, expires)}&Key-Pair-Id=LOCAL`;
  const { size, ...row } = attachment;
  return { ...row, [unknown.attachmentSize]: size, attachment_url: `https://${ATTACHMENT_HOST}${path}?${query}` };
}

const refuse = (status: number, code: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code></Error>`,
});

/** The storage behind those links: refuses expired or changed ones, and any Authorization header. */
export function serveAttachment(call: Call, store: Store): Answer {
  if (call.headers['authorization']) return refuse(400, 'InvalidArgument');
  const expires = Number(call.query.get('Expires'));
  if (call.query.get('Signature') !== sign(call.path, expires)) return refuse(403, 'SignatureDoesNotMatch');
  if (expires * 1000 < store.now()) return refuse(403, 'AccessDenied');
  const id = Number(call.path.split('/')[5]);
  const found = [...store.state.tickets.values(), ...[...store.state.conversations.values()].flat()]
    .flatMap((row) => row.attachments)
    .find((row) => row.id === id);
  if (!found) return refuse(404, 'NoSuchKey');
  return { status: 200, headers: { 'content-type': found.content_type }, body: Buffer.alloc(found.size, 0x20) };
}
