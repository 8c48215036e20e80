import type { Endpoint } from './types';

const AZURE = /\.(openai|services\.ai|cognitiveservices)\.azure\.com$/;

/** Request headers. Nothing beyond what a host needs: every extra header can break the preflight of a local server (Ollama). */
export function headersFor(endpoint: Endpoint): Record<string, string> {
  const { hostname } = new URL(endpoint.baseUrl);
  const { apiKey } = endpoint;
  const key = AZURE.test(hostname) ? { 'api-key': apiKey } : { Authorization: `Bearer ${apiKey}` };
  const browser = { 'anthropic-dangerous-direct-browser-access': 'true' };
  return { ...(apiKey && key), ...(hostname === 'api.anthropic.com' && browser) };
}
