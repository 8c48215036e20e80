import { optionsModel } from './en/options-model';
import { createWords } from './words';

export const t = createWords(optionsModel, 'optionsModel');
