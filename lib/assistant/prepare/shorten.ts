import { wholeCharacters } from '@/lib/text/unicode';
import { heading } from './prompt-delimiter';

/**
 * Cuts the middle out, where a long text says least: its start names the matter, its end asks. Never above `most`.
 * @param mark of the request: the text itself may hold a line that says the same without it.
 */
export function shortenMiddle(text: string, most: number, mark = '…'): string {
  if (text.length <= most) return text;
  const marker = `\n${heading(mark, `${text.length - most} characters and more left out`)}\n`;
  const room = Math.max(0, most - marker.length);
  const head = wholeCharacters(text.slice(0, Math.ceil(room * 0.6)));
  const tail = text.slice(text.length - Math.floor(room * 0.4)).replace(/^[\uDC00-\uDFFF]/, '');
  return `${head}${marker}${tail}`.slice(0, Math.max(most, 0));
}
