import { optionsData } from './en/options-data';
import { createWords } from './words';

export const t = createWords(optionsData, 'optionsData');
