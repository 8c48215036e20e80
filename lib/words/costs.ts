import { costs } from './en/costs';
import { createWords } from './words';

export const t = createWords(costs, 'costs');
