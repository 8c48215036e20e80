import { t } from '@/lib/words/tickets';

/**
 * The help desk's own words for its numbers, read from `ticket_fields` (open to every agent, unlike groups and agents).
 */
export type Names = {
  status: Record<string, string>;
  priority: Record<string, string>;
  group: Record<string, string>;
  agent: Record<string, string>;
  /** Custom field key → label. */
  customFields: Record<string, string>;
  /** Absent in what older versions stored, as what follows. */
  product?: Record<string, string>;
  source?: Record<string, string>;
  /** Keys of custom fields that customers do not see. */
  internalFields?: string[];
};

export const EMPTY_NAMES: Names = { status: {}, priority: {}, group: {}, agent: {}, customFields: {} };

// Freshdesk's fixed numbers, for the time before the help desk's own words are read (official API docs, 2026-01).
const STATUSES = [2, 3, 4, 5, 6, 7] as const;
const PRIORITIES = [1, 2, 3, 4] as const;

export function statusName(names: Names, status: number): string {
  const known = STATUSES.find((one) => one === status);
  return names.status[status] ?? (known ? t(`status${known}`) : t('status', { number: status }));
}

export function priorityName(names: Names, priority: number): string {
  const known = PRIORITIES.find((one) => one === priority);
  return names.priority[priority] ?? (known ? t(`priority${known}`) : t('priority', { number: priority }));
}
