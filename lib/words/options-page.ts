import { optionsPage } from './en/options-page';
import { createWords } from './words';

export const t = createWords(optionsPage, 'optionsPage');
