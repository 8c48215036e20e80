/** Keys under which an object of a list holds its words. */
const NAMES = ['email', 'name', 'label', 'value', 'title', 'text'] as const;
/** Members of one list, and lists within lists. */
const MOST = 500;
const DEEPEST = 3;

/**
 * The words of a value that may be a text, a number, a list of them or an object with a name: `["VPN", "Mail"]` →
 * `VPN, Mail`. Empty where there are none.
 */
export function words(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null || depth >= DEEPEST) return '';
  if (Array.isArray(value))
    return value
      .slice(0, MOST)
      .map((part) => words(part, depth + 1).trim())
      .filter((part) => part !== '')
      .join(', ');
  const named = NAMES.find((name) => name in value);
  return named ? words((value as Record<string, unknown>)[named], depth + 1) : '';
}
