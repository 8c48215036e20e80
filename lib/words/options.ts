import { options } from './en/options';
import { createWords } from './words';

export const t = createWords(options, 'options');
