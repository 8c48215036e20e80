import type { FailureKind } from './app-error';

/** What a person can do about a failure; pages turn it into a button or a link. */
export type Remedy =
  | 'settings'
  | 'model'
  | 'retry'
  /** Once more, with less of the thread. */
  | 'shorten'
  | 'billing'
  | 'costs'
  | 'reload-page'
  | 'open-ticket'
  | 'check-again'
  | 'allow'
  | 'none';

/** A field or section of the options page, by its id there. */
export type SettingsField =
  | 'domain'
  | 'freshdesk_api_key'
  | 'openai_api_key'
  | 'model'
  | 'base_url'
  | 'provider'
  | 'help_desk_signs'
  | 'costs'
  | 'monthly_cap'
  | 'data';

export type Help = {
  remedy: Remedy;
  /** Where in the settings the remedy is. */
  field?: SettingsField;
};

const NONE: Help = { remedy: 'none' };
const RETRY: Help = { remedy: 'retry' };
const OPEN_TICKET: Help = { remedy: 'open-ticket' };
const set = (field: SettingsField): Help => ({ remedy: field === 'model' ? 'model' : 'settings', field });

/** What helps, by kind of failure. */
export const REMEDIES: Record<FailureKind, Help> = {
  'no-freshdesk-key': set('freshdesk_api_key'),
  'no-model-key': set('openai_api_key'),
  'keys-open': NONE,
  'settings-invalid': { remedy: 'settings' },
  'freshdesk-key-rejected': set('freshdesk_api_key'),
  'freshdesk-forbidden': NONE,
  'freshdesk-plan': NONE,
  'freshdesk-suspended': NONE,
  'freshdesk-locked-out': NONE,
  'freshdesk-password-expired': NONE,
  'freshdesk-no-api': NONE,
  'freshdesk-no-help-desk': set('domain'),
  'freshdesk-not-found': NONE,
  'freshdesk-gone': NONE,
  'freshdesk-invalid-request': NONE,
  'freshdesk-rate-limited': RETRY,
  'freshdesk-unavailable': RETRY,
  'freshdesk-unreachable': RETRY,
  'freshdesk-timeout': RETRY,
  'freshdesk-not-json': set('domain'),
  'freshdesk-unexpected': RETRY,
  'ticket-empty': NONE,
  'ticket-placeholder': NONE,
  'ticket-changed': OPEN_TICKET,
  'ticket-no-recipient': NONE,
  'ticket-channel': OPEN_TICKET,
  'reply-placeholder': NONE,
  'model-key-rejected': set('openai_api_key'),
  'model-forbidden': set('openai_api_key'),
  'model-not-found': set('model'),
  'model-quota': { remedy: 'billing' },
  'model-data-policy': set('model'),
  'model-rate-limited': RETRY,
  'model-too-long': { remedy: 'shorten' },
  'model-bad-request': set('model'),
  'model-unavailable': RETRY,
  'model-no-memory': RETRY,
  'model-held-back': RETRY,
  'model-unreachable': set('base_url'),
  'model-timeout': RETRY,
  'model-stalled': RETRY,
  'model-too-slow': set('model'),
  'model-origin-refused': set('base_url'),
  'model-not-a-stream': set('base_url'),
  'model-wrong-dialect': set('base_url'),
  'built-in-unavailable': set('provider'),
  'built-in-not-downloaded': set('provider'),
  'built-in-no-page': RETRY,
  'model-error': RETRY,
  'answer-cut': RETRY,
  'answer-length': RETRY,
  'answer-filtered': RETRY,
  'answer-refused': RETRY,
  'answer-empty': RETRY,
  'answer-malformed': RETRY,
  stopped: RETRY,
  'worker-stopped': RETRY,
  'worker-silent': RETRY,
  'cap-reached': { remedy: 'costs', field: 'monthly_cap' },
  'cap-without-price': { remedy: 'costs' },
  'draft-missing': NONE,
  'draft-edited': NONE,
  'request-unseen': RETRY,
  'person-busy': NONE,
  'press-unseen': NONE,
  'press-limit': NONE,
  'draft-busy': NONE,
  'storage-failed': RETRY,
  'storage-full': NONE,
  'storage-newer': { remedy: 'reload-page' },
  'storage-blocked': RETRY,
  'storage-replaced': { remedy: 'check-again' },
  'search-failed': RETRY,
  'page-not-open': OPEN_TICKET,
  'page-other-ticket': OPEN_TICKET,
  'page-other-desk': NONE,
  'page-no-editor': NONE,
  'page-insert-failed': NONE,
  'page-insert-lost': NONE,
  'page-unloaded': OPEN_TICKET,
  'page-asleep': OPEN_TICKET,
  'page-reload': { remedy: 'reload-page' },
  'send-unconfirmed': { remedy: 'check-again' },
  'article-unconfirmed': NONE,
  'send-found-twice': OPEN_TICKET,
  'send-refused': NONE,
  'freshdesk-http1': NONE,
  'send-not-begun': NONE,
  'send-too-late': NONE,
  'send-found-similar': { remedy: 'check-again' },
  'send-edited': NONE,
  'send-other-agent': { remedy: 'settings' },
  'send-same-text': NONE,
  'send-in-editor': NONE,
  'send-from-editor': NONE,
  'send-after-unconfirmed': OPEN_TICKET,
  'send-was-sent': OPEN_TICKET,
  'status-not-set': NONE,
  'permission-missing': set('base_url'),
  'host-blocked': NONE,
  'page-no-access': { remedy: 'allow' },
  'not-allowed': NONE,
  unexpected: RETRY,
};
