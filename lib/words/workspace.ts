import { workspace } from './en/workspace';
import { createWords } from './words';

export const t = createWords(workspace, 'workspace');
