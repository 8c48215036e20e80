import { inbox } from './en/inbox';
import { createWords } from './words';

export const t = createWords(inbox, 'inbox');
