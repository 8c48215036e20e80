import { modelLife } from './en/model-life';
import { createWords } from './words';

export const t = createWords(modelLife, 'modelLife');
