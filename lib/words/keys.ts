import { keys } from './en/keys';
import { createWords } from './words';

export const t = createWords(keys, 'keys');
