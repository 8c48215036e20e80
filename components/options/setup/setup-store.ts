import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Outcome } from '@/components/ui/attempt';
import { needsNoKey } from '@/lib/llm/providers';
import { readApiKey } from '@/lib/settings/api-key';
import { parseDomain } from '@/lib/settings/domain';
import type { Stored } from '../form-store';
import { modelHost } from '../model/base-url';
import type { OptionsStore } from '../options-store';

/** The first minutes: three steps in one column, in place of the settings. */
export interface SetUp {
  /** It is what the page shows. */
  readonly active: ReadonlySignal<boolean>;
  /** Saved with all that a draft needs. */
  readonly ready: ReadonlySignal<boolean>;
  /** The help desk that was read from an open tab; '' for none. */
  readonly foundDomain: ReadonlySignal<string>;
  /** Once the settings are read. */
  begin(): Promise<void>;
  /** A key or an address was pasted: it is tried by itself, and saved when everything answers. */
  pasted(): void;
  /** To the settings. */
  leave(): void;
}

type Ports = {
  store: OptionsStore;
  /** Addresses of open tabs on freshdesk.com, the one used last first. */
  openDesks: () => Promise<string[]>;
  isAllowed: (pattern: string) => Promise<boolean>;
  focus: (id: string) => void;
  wait: (milliseconds: number) => Promise<void>;
};

const AFTER_PASTE = 200;

const isConfigured = ({ settings, keys }: Stored): boolean =>
  keys.freshdesk !== null && settings.freshdesk.domain !== '' && (keys.openai !== null || needsNoKey(settings.openai));

const isKey = (typed: string) => 'key' in readApiKey(typed) && typed.trim() !== '';

export function createSetUp({ store, openDesks, isAllowed, focus, wait }: Ports): SetUp {
  const { fields, connections } = store;
  const active = signal(false);
  const ready = signal(false);
  const foundDomain = signal('');
  const isGood = ({ outcome }: { outcome: ReadonlySignal<Outcome | null> }) => outcome.value?.tone === 'good';

  effect(() => {
    const stored = fields.stored.value;
    if (active.value && stored && isConfigured(stored) && !fields.dirty.value) ready.value = true;
  });

  async function tryFreshdesk(): Promise<void> {
    const form = fields.form.value;
    if (!form || !('host' in parseDomain(form.domain)) || !isKey(form.freshdesk_api_key)) return;
    if (isGood(connections.freshdesk)) return;
    await connections.testFreshdesk();
  }

  async function tryModel(): Promise<void> {
    const form = fields.form.value;
    const host = form && modelHost(form.base_url);
    if (!form || !host || form.model.trim() === '' || !isKey(form.openai_api_key)) return;
    // Another host is asked for with a click on the button beside it.
    if (isGood(connections.model) || !(await isAllowed(host.pattern))) return;
    await connections.testModel(false);
  }

  async function saveWhenBothAnswer(): Promise<void> {
    if (isGood(connections.freshdesk) && isGood(connections.model) && fields.dirty.value) await store.save(false);
  }

  return {
    active,
    ready,
    foundDomain,

    async begin() {
      const { value: stored } = fields.stored;
      if (!stored || isConfigured(stored)) return;
      active.value = true;
      const domains = (await openDesks()).flatMap((url) => {
        const read = parseDomain(url);
        return 'host' in read ? [read.host] : [];
      });
      const [domain] = domains;
      if (domain && fields.form.value?.domain.trim() === '') {
        store.type('domain', domain);
        foundDomain.value = domain;
      }
      focus(fields.form.value?.domain ? 'freshdesk_api_key' : 'domain');
    },

    pasted() {
      // The paste itself comes first.
      void wait(AFTER_PASTE).then(async () => {
        await Promise.all([tryFreshdesk(), tryModel()]);
        if (isGood(connections.freshdesk) && !isGood(connections.model)) focus('openai_api_key');
        await saveWhenBothAnswer();
      });
    },

    leave() {
      active.value = false;
    },
  };
}
