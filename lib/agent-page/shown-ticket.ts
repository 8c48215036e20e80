/** The original request carries its ticket's number (seen 2026); so does the title, "[#4711] Subject : Portal". */
const ALBUM = 'ticket_';
const TITLE = /^[^[]{0,8}\[#(\d+)\]/;

/**
 * Whether the page still holds another ticket than its URL names. After a move the old ticket, with its open editor, stays
 * until the new one has come. This can only forbid: which ticket it is, the URL alone says, and a page without any of these
 * marks forbids nothing.
 */
export function showsAnotherTicket(document: Document, ticketId: number): boolean {
  const album = document.querySelector<HTMLElement>(`[data-album^="${ALBUM}"]`)?.dataset['album'];
  const marks = [album?.slice(ALBUM.length), TITLE.exec(document.title)?.[1]];
  return marks.some((mark) => mark !== undefined && mark !== String(ticketId));
}
