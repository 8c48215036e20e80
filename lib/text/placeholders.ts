/** Values by the name of a placeholder, lower case, without the braces; what is empty counts as not known. */
export type Known = Readonly<Record<string, string | null | undefined>>;

export type Filled = {
  text: string;
  /** Placeholders for which nothing is known, each once, without the braces. */
  missing: string[];
};

/** As in `{{agent.name}}`. Filters, conditions and whatever else a template language has stay as they are. */
const PLACEHOLDER = /\{\{([^{}]{0,80})\}\}/g;

/** Fills in what is known; what is not stays as it is. */
export function fillPlaceholders(template: string, known: Known): Filled {
  const missing = new Set<string>();
  const text = template.replace(PLACEHOLDER, (found, inner: string) => {
    const name = inner.trim().toLowerCase();
    const value = Object.hasOwn(known, name) ? known[name]?.trim() : '';
    if (!value) missing.add(name);
    return value || found;
  });
  return { text, missing: [...missing] };
}

/**
 * The first placeholder that nobody filled in, as it stands; null without any. Freshdesk's page fills them in where an
 * agent inserts a canned response; what comes through its API it stores as it is (public clients warn of it, 2026).
 */
export function unfilled(text: string): string | null {
  const at = text.indexOf('{{');
  if (at < 0) return null;
  const whole = /^\{\{[^{}\n]{0,80}\}\}/.exec(text.slice(at, at + 90));
  return whole?.[0] ?? '{{';
}
