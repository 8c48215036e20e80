import { KEYED_HOSTS } from './provider-hosts';
import type { Endpoint } from './types';

/**
 * Request headers. Nothing beyond what a host needs: every extra header can break the preflight of a local server (Ollama).
 * @param url the request's. Anthropic's list of models is not part of its compatible API and knows no bearer
 * (docs.anthropic.com/en/api/models-list, QwenLM/qwen-code#3799).
 */
export function headersFor({ baseUrl, apiKey }: Endpoint, url: string): Record<string, string> {
  const { host } = new URL(baseUrl);
  const anthropic = KEYED_HOSTS.anthropic.test(host);
  const own = anthropic && new URL(url).pathname.endsWith('/models');
  const name = own ? 'x-api-key' : KEYED_HOSTS.azure.test(host) ? 'api-key' : 'Authorization';
  return {
    ...(apiKey && { [name]: name === 'Authorization' ? `Bearer ${apiKey}` : apiKey }),
    ...(anthropic && { 'anthropic-dangerous-direct-browser-access': 'true' }),
    ...(own && { 'anthropic-version': '2023-06-01' }),
  };
}
