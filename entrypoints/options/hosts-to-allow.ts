import { hostPattern, parseAgentPage } from '@/lib/settings/agent-page';
import type { SettingsForm } from '@/lib/settings/form';
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
