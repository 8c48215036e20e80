/** How the page was opened. */
export type Mode =
  /** The side panel: follows the active tab of its window. */
  | { kind: 'panel' }
  /** A tab that stays on one ticket. */
  | { kind: 'ticket'; ticketId: number }
  /** A tab with the list of tickets; `ticketId` is the one chosen last, from the address. */
  | { kind: 'client'; ticketId: number | null };

/** @param inTab false in the side panel, which is no tab. */
export function readMode(search: string, hash: string, inTab: boolean): Mode {
  const fixed = positive(new URLSearchParams(search).get('ticket'));
  if (fixed !== null) return { kind: 'ticket', ticketId: fixed };
  if (!inTab) return { kind: 'panel' };
  return { kind: 'client', ticketId: positive(new URLSearchParams(hash.slice(1)).get('ticket')) };
}

function positive(text: string | null): number | null {
  const number = Number(text);
  return text !== null && Number.isSafeInteger(number) && number > 0 ? number : null;
}
