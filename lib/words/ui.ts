import { ui } from './en/ui';
import { createWords } from './words';

export const t = createWords(ui, 'ui');
