import { isReadableOnTheWay } from '@/lib/llm/base-url';
import { isLoopback } from '@/lib/llm/hosts';
import { needsKey } from '@/lib/llm/provider-hosts';
import { providerOf } from '@/lib/llm/providers';
import type { Provider } from '@/lib/llm/providers-data';
import type { SettingsForm } from '@/lib/settings/form';
import { t } from '@/lib/words/options-model';
import { providerName } from '@/lib/words/providers';
import type { Stored } from '../form-store';
import { modelHost, otherHost } from './base-url';

/** What the typed address of the model means for key and tickets. */
export type Endpoint = {
  /** '' for what is no address. */
  host: string;
  provider: Provider;
  /** The host that would get key and tickets, where it is not OpenAI's. */
  otherHost: string | null;
  /** The address leads to this computer. */
  onThisMachine: boolean;
  /** Over plain http to another computer. */
  isReadable: boolean;
  /** It is known to answer only with a key. */
  needsKey: boolean;
  /** The other host that the saved key belongs to, where it stays saved. */
  strangeKey: string | null;
};

export function endpointOf(form: SettingsForm, { keys, settings }: Stored): Endpoint {
  const address = modelHost(form.base_url);
  const host = address?.host ?? '';
  const owner = modelHost(settings.openai.base_url)?.host ?? '';
  const isStrange = keys.openai !== null && !form.remove_openai_key && host !== '' && owner !== host;
  return {
    host,
    provider: providerOf(form.base_url),
    otherHost: otherHost(form.base_url),
    onThisMachine: host !== '' && isLoopback(new URL(`http://${host}`).hostname),
    isReadable: address !== null && isReadableOnTheWay(address.baseUrl),
    needsKey: needsKey(form.base_url),
    strangeKey: isStrange ? owner : null,
  };
}

export function keyHint({ provider, needsKey: isNeeded, strangeKey }: Endpoint): string | undefined {
  const name = providerName(provider);
  if (strangeKey !== null) {
    const owner = strangeKey;
    return isNeeded ? t('otherKeyNeeded', { name, owner }) : t('otherKeyOptional', { owner });
  }
  if (provider.id === 'openai') return undefined;
  return isNeeded ? t('keyNeeded', { name }) : t('keyOptional');
}

export function addressHint({ onThisMachine, otherHost: host, needsKey: isNeeded }: Endpoint): string {
  if (onThisMachine) return t('goesToThisComputer');
  if (!host) return t('addressHint');
  return t(isNeeded ? 'goesWithKey' : 'goesWithoutKey', { host });
}
