import type { CacheDatabase } from '@/lib/storage/cache';

/** Tickets that wait for an agent, oldest first, straight from an index. */
export const waitingBy = ({ tickets }: CacheDatabase, time: 'activeAt' | 'updatedAt') =>
  tickets.where(`[waiting+${time}]`).between([1, ''], [1, '\uffff']);
