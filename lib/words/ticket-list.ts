import { ticketList } from './en/ticket-list';
import { createWords } from './words';

export const t = createWords(ticketList, 'ticketList');
