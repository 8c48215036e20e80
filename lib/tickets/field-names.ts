import type { TicketField } from '@/lib/freshdesk/schemas';
import { cut } from '@/lib/text/cut';
import { EMPTY_NAMES, type Names } from './names';

type Table = Record<string, string>;

/** Agents of a large company; characters of a name. */
const MOST_CHOICES = 20_000;
const LONGEST = 200;

/**
 * Choices come as `{id: [label, label for customers]}` (status) or `{label: id}` (priority, group, agent); of two agents of
 * one name Freshdesk's answer holds only one.
 */
function table(choices: unknown): Table {
  const names: Table = {};
  if (typeof choices !== 'object' || choices === null) return names;
  for (const [key, value] of Object.entries(choices).slice(0, MOST_CHOICES)) {
    if (Array.isArray(value) && typeof value[0] === 'string') names[key] = cut(value[0], LONGEST);
    else if (typeof value === 'number') names[String(value)] = cut(key, LONGEST);
    else if (typeof value === 'string') names[key] = cut(value, LONGEST);
  }
  return names;
}

const TABLES: Record<string, 'status' | 'priority' | 'group' | 'agent' | 'product' | 'source'> = {
  default_status: 'status',
  default_priority: 'priority',
  default_group: 'group',
  default_agent: 'agent',
  default_product: 'product',
  default_source: 'source',
};

/** The help desk's own words, from its ticket fields. */
export function namesFrom(fields: TicketField[]): Names {
  const internal: string[] = [];
  const names: Names = { ...EMPTY_NAMES, customFields: {}, internalFields: internal };
  for (const field of fields) {
    const part = TABLES[field.type ?? ''];
    if (part) names[part] = table(field.choices);
    else if (!field.default) {
      names.customFields[field.name] = field.label ?? field.name;
      if (field.displayed_to_customers === false) internal.push(field.name);
    }
  }
  return names;
}
