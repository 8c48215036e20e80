/**
 * The keys. They are no settings: nothing that reads, shows or exports settings ever holds one by accident. Each belongs to
 * the address that was stored with it.
 */
export const KEYS = [
  {
    name: 'freshdesk_api_key',
    remove: 'remove_freshdesk_key',
    /** In a file. */
    path: 'freshdesk.api_key',
    owner: { service: 'freshdesk', field: 'domain', path: 'freshdesk.domain', needsAddress: true },
  },
  {
    name: 'openai_api_key',
    remove: 'remove_openai_key',
    path: 'openai.api_key',
    owner: { service: 'openai', field: 'base_url', path: 'openai.base_url', needsAddress: false },
  },
] as const;

export type KeyName = (typeof KEYS)[number]['name'];
export type Service = (typeof KEYS)[number]['owner']['service'];
export type RemoveName = (typeof KEYS)[number]['remove'];
