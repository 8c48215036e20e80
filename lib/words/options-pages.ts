import { optionsPages } from './en/options-pages';
import { createWords } from './words';

export const t = createWords(optionsPages, 'optionsPages');
