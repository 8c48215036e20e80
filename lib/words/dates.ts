import { dates } from './en/dates';
import { createWords } from './words';

export const t = createWords(dates, 'dates');
