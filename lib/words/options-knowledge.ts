import { optionsKnowledge } from './en/options-knowledge';
import { createWords } from './words';

export const t = createWords(optionsKnowledge, 'optionsKnowledge');
