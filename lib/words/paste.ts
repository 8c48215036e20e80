import { paste } from './en/paste';
import { createWords } from './words';

export const t = createWords(paste, 'paste');
