import { factCheck } from './en/fact-check';
import { createWords } from './words';

export const t = createWords(factCheck, 'factCheck');
