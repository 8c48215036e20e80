import { notifications } from './en/notifications';
import { createWords } from './words';

export const t = createWords(notifications, 'notifications');
