import { article } from './en/article';
import { createWords } from './words';

export const t = createWords(article, 'article');
