import { tickets } from './en/tickets';
import { createWords } from './words';

export const t = createWords(tickets, 'tickets');
