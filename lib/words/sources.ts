import { sources } from './en/sources';
import { createWords } from './words';

export const t = createWords(sources, 'sources');
