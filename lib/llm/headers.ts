import { KEYED_HOSTS } from './provider-hosts-data';
import type { Endpoint } from './types';

/** Azure's gateways: which of the two names the one in front of the model wants is its owner's choice. */
const API_MANAGEMENT = /\.azure-api\.(net|us|cn)$/;
/** A token of Entra ID (a JWT) instead of a key: Azure takes it as bearer only. */
const isToken = (apiKey: string) => apiKey.startsWith('eyJ');

/**
 * Request headers. Nothing beyond what a host needs: every extra header can break the preflight of a local server (Ollama).
 * @param url the request's. Anthropic's list of models is not part of its compatible API and knows no bearer
 * (docs.anthropic.com/en/api/models-list, QwenLM/qwen-code#3799).
 */
export function headersFor({ baseUrl, apiKey }: Endpoint, url: string): Record<string, string> {
  const { host } = new URL(baseUrl);
  const anthropic = KEYED_HOSTS.anthropic.test(host);
  const own = anthropic && new URL(url).pathname.endsWith('/models');
  const azure = KEYED_HOSTS.azure.test(host) && !isToken(apiKey);
  const names = own ? ['x-api-key'] : azure ? ['api-key'] : ['Authorization'];
  if (azure && API_MANAGEMENT.test(host)) names.push('Ocp-Apim-Subscription-Key');
  const key = names.map((name) => [name, name === 'Authorization' ? `Bearer ${apiKey}` : apiKey]);
  return {
    ...(apiKey && Object.fromEntries(key)),
    ...(anthropic && { 'anthropic-dangerous-direct-browser-access': 'true' }),
    ...(own && { 'anthropic-version': '2023-06-01' }),
  };
}
