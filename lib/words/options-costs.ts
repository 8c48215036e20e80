import { optionsCosts } from './en/options-costs';
import { createWords } from './words';

export const t = createWords(optionsCosts, 'optionsCosts');
