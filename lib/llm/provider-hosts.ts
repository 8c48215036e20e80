import { hostOf } from './base-url';
import { KEYED_HOSTS } from './provider-hosts-data';

/**
 * Whether an endpoint is known to want a key. Everything else may do without: a company's gateway that knows its people
 * by their network, a model on this machine. Where that is wrong, the endpoint says so itself.
 * @param baseUrl empty stands for OpenAI's own.
 */
export function needsKey(baseUrl: string): boolean {
  const typed = baseUrl.trim();
  return typed === '' || Object.values(KEYED_HOSTS).some((host) => host.test(hostOf(typed)));
}
