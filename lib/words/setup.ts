import { setup } from './en/setup';
import { createWords } from './words';

export const t = createWords(setup, 'setup');
