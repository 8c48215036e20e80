import type { Failure } from '@/lib/failures/app-error';
import { hostPattern, parseAgentPage } from '@/lib/settings/agent-page';
import type { SettingsForm } from '@/lib/settings/form';
import type { OptionsPorts } from '../ports';
import { modelHost } from './base-url';

/** Hosts in the form that must be allowed: each exactly, never more. The browser asks only for what it does not allow yet. */
export function hostsToAllow(
  form: (Pick<SettingsForm, 'base_url' | 'agent_page'> & Partial<Pick<SettingsForm, 'provider'>>) | null,
): { host: string; pattern: string }[] {
  if (!form) return [];
  const model = form.provider === 'built-in' ? null : modelHost(form.base_url);
  const page = parseAgentPage(form.agent_page);
  const pages = 'host' in page && page.host !== '' ? [{ host: page.host, pattern: hostPattern(page.host) }] : [];
  return [...(model ? [model] : []), ...pages];
}

/**
 * Asks the person for hosts; in the turn of the click, so nothing is awaited before.
 * @param asking false where no click is: then nobody is asked, and what is allowed already counts.
 * @returns what is still refused, as a failure; null when all are allowed.
 */
export async function allowHosts(
  hosts: readonly { host: string; pattern: string }[],
  ports: Pick<OptionsPorts, 'allow' | 'isAllowed'>,
  asking = true,
): Promise<Failure | null> {
  if (hosts.length === 0 || (asking && (await ports.allow(...hosts.map(({ pattern }) => pattern))))) return null;
  const answers = await Promise.all(
    hosts.map(async ({ host, pattern }) => ({ host, ok: await ports.isAllowed(pattern) })),
  );
  const refused = answers.filter(({ ok }) => !ok).map(({ host }) => host);
  return refused.length === 0 ? null : { kind: 'permission-missing', subject: refused.join(' and ') };
}
