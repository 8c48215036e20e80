import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { hostPattern } from '@/lib/settings/agent-page';

/** Which of the help desk's hosts Chrome keeps from the extension: a person may withdraw any of them at any time. */
export function followAccess(hosts: ReadonlySignal<string[]>) {
  const missing = signal<string[]>([]);

  async function look(): Promise<void> {
    const allowed = (host: string) => browser.permissions.contains({ origins: [hostPattern(host)] });
    const answers = await Promise.all(hosts.value.map(async (host) => ({ host, ok: await allowed(host) })));
    missing.value = answers.filter(({ ok }) => !ok).map(({ host }) => host);
  }
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  hosts.subscribe(() => void look());

  return {
    missing: missing as ReadonlySignal<string[]>,
    /** Chrome asks only in the turn of a click. */
    allow: () => void browser.permissions.request({ origins: missing.value.map(hostPattern) }),
  };
}

export type Access = ReturnType<typeof followAccess>;
