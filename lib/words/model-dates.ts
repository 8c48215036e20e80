import { modelDates } from './en/model-dates';
import { createWords } from './words';

export const t = createWords(modelDates, 'modelDates');
