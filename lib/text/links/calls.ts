import type { Seen } from './address';

/** A click calls the number, or writes to it. "Fax:" and the like are labels as often; the number behind them is judged alike. */
const CALL =
  /(?<![\p{L}\p{N}_])(?:tel|sms(?:to)?|mms(?:to)?|callto|fax|skype|whatsapp|viber|signal|sips?|facetime(?:-audio)?):(?:\/\/)?([+(]?\d[\d \u00A0()./-]{1,24}\d)(?![\p{L}\p{N}_@])/giu;

/** @param text a view. */
export function findCalls(text: string): Seen[] {
  return [...text.matchAll(CALL)].map(({ index, 0: call, 1: number = '' }) => ({
    kind: 'call',
    from: index,
    to: index + call.length,
    number,
  }));
}
