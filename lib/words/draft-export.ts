import { draftExport } from './en/draft-export';
import { createWords } from './words';

export const t = createWords(draftExport, 'draftExport');
