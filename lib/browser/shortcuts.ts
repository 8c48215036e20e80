import { browser } from 'wxt/browser';
import type { PageAnswers } from '@/lib/messages/page';

/** The keys that the person has given to the two buttons. A page shows them; it cannot change them. */
export async function buttonShortcuts(): Promise<PageAnswers['shortcuts']> {
  const all = await browser.commands.getAll();
  const keys = (name: string) => all.find((command) => command.name === name)?.shortcut ?? '';
  return { response: keys('generate'), instructions: keys('instructions') };
}
