import { type AddressProblem, addressProblem } from '@/lib/settings/message';
import { hostOf } from './base-url';
import { needsKey } from './provider-hosts';
import { BUILT_IN, OTHER, PROVIDERS, type Provider } from './providers-data';

/** Whose address this is. An empty one is OpenAI's own, which is the default. */
export function providerOf(baseUrl: string): Provider {
  const typed = baseUrl.trim();
  if (typed === '') return PROVIDERS[0] ?? OTHER;
  const host = hostOf(typed);
  return PROVIDERS.find(({ hosts }) => hosts.test(host)) ?? OTHER;
}

export function providerById(id: string): Provider {
  return PROVIDERS.find((provider) => provider.id === id) ?? OTHER;
}

/** Whether drafts can be written without a key: by the browser's own model, or at an address that is not known to want one. */
export function needsNoKey({ provider, base_url }: { provider: string; base_url: string }): boolean {
  return provider === BUILT_IN.id || !needsKey(base_url);
}

/** Why an address of a preset cannot be used as it stands, or null. */
export function presetProblem(baseUrl: string): AddressProblem | null {
  return /your-resource/i.test(baseUrl) ? addressProblem('azure-resource') : null;
}
