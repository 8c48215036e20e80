import { draft } from './en/draft';
import { createWords } from './words';

export const t = createWords(draft, 'draft');
