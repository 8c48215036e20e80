import { builtIn } from './en/built-in';
import { createWords } from './words';

export const t = createWords(builtIn, 'builtIn');
