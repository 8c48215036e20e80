import { withSignOffPlace } from './sign-off';

/**
 * What stands in the places of a template. The same for every ticket and day: it points to where the user message says it,
 * so that endpoints can keep the system message.
 */
const PLACES = {
  playbooks:
    'Guidance of this help desk on topics that the ticket may be about stands in the block "guidance": use what fits, leave the rest.',
  today: 'the day that F1 tells',
  sign_off: 'the end that F2 asks for',
};

/** What is known is filled in; anything else in braces stays as the person wrote it. */
export const fillTemplate = (template: string): string =>
  withSignOffPlace(template)
    .replace(/\{\{\s*(playbooks|today|sign_off)\s*\}\}/g, (_, name: keyof typeof PLACES) => PLACES[name])
    .replace(/\n{3,}/g, '\n\n')
    .trim();
