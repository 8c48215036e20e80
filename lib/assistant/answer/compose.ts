import { plainText } from './plain-text';
import type { Content, Received } from './read';

/** The one plain text that a person sees of an answer. */
export function compose({ task, ended, content }: Received & { content: Content }): { text: string } {
  if (content.as === 'undecided') return { text: '' };
  if (content.as === 'text') return { text: plainText(content.text) };
  return { text: task.text(content.fields ?? {}, ended && content.complete) };
}
