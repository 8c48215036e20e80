import { conversation } from './en/conversation';
import { createWords } from './words';

export const t = createWords(conversation, 'conversation');
