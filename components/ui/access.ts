import { type ReadonlySignal, signal } from '@preact/signals';
import type { Permissions } from '@/lib/browser/platform';
import { hostPattern } from '@/lib/settings/agent-page';

/** Which of the help desk's hosts the browser keeps from the extension: a person may withdraw any of them at any time. */
export interface Access {
  readonly missing: ReadonlySignal<string[]>;
  /** The browser asks only in the turn of a click. */
  allow(): void;
}

export function followAccess(permissions: Permissions, hosts: ReadonlySignal<string[]>): Access {
  const missing = signal<string[]>([]);

  async function look(): Promise<void> {
    const answers = await Promise.all(
      hosts.value.map(async (host) => ({ host, ok: await permissions.contains(hostPattern(host)) })),
    );
    missing.value = answers.filter(({ ok }) => !ok).map(({ host }) => host);
  }
  permissions.onChanged(() => void look());
  hosts.subscribe(() => void look());

  return { missing, allow: () => void permissions.request(missing.value.map(hostPattern)) };
}
