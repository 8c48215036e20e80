import { redaction } from './en/redaction';
import { createWords } from './words';

export const t = createWords(redaction, 'redaction');
