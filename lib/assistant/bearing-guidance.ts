import type { Playbook } from '@/lib/settings/playbook';

/** Shipped topics on which only the company itself can say what holds: what is refunded, when it is delivered, who was affected. */
const OF_THE_COMPANY: readonly string[] = ['incident', 'refund', 'delivery', 'order', 'billing'];

/**
 * What of playbooks a reply may rest on. What this extension ships on such topics tells what to look at, and says "refund" as
 * often as a promise does; it bears out nothing until the person has written it anew.
 */
export function bearingGuidance(playbooks: readonly Playbook[], shipped: readonly Playbook[]): string[] {
  const general = new Set(shipped.filter(({ id }) => OF_THE_COMPANY.includes(id)).map(({ guidance }) => guidance));
  return playbooks.map(({ guidance }) => guidance).filter((text) => !general.has(text));
}
