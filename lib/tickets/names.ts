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
};

export const EMPTY_NAMES: Names = { status: {}, priority: {}, group: {}, agent: {}, customFields: {} };

// Freshdesk's fixed numbers, for the time before the help desk's own words are read (official API docs, 2026-01).
const STATUS: Record<string, string> = {
  2: 'Open',
  3: 'Pending',
  4: 'Resolved',
  5: 'Closed',
  6: 'Waiting on Customer',
  7: 'Waiting on Third Party',
};
const PRIORITY: Record<string, string> = { 1: 'Low', 2: 'Medium', 3: 'High', 4: 'Urgent' };

export const statusName = (names: Names, status: number) =>
  names.status[status] ?? STATUS[status] ?? `Status ${status}`;
export const priorityName = (names: Names, priority: number) =>
  names.priority[priority] ?? PRIORITY[priority] ?? `Priority ${priority}`;
