import type { Answer, Call } from '../http/call.ts';
import type { Store } from '../state/store.ts';
import type { Switches } from '../switches.ts';

export const inlineHost = ({ unknown }: Pick<Switches, 'unknown'>): string => unknown.inlineHost;
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** `GET /inline/attachment?token=`: a picture for whoever has the link. How long a token lives is not known. */
export function serveInlineImage(call: Call, store: Store, { unknown }: Switches): Answer {
  const made = Number(call.query.get('token')?.split('.')[1] ?? Number.NaN);
  const life = unknown.inlineTokenLife;
  const over = life !== null && made + life * 1000 < store.now();
  if (call.path !== '/inline/attachment' || Number.isNaN(made) || over) return { status: 404, headers: {}, body: '' };
  return { status: 200, headers: { 'content-type': 'image/gif' }, body: PIXEL };
}
