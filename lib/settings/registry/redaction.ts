import { field } from './field';
import { choice, flag } from './kinds';

/** For one kind of private value, over what the level says of it. */
const BY_LEVEL = {
  kind: choice({ level: 'as-the-level-says', always: 'always', never: 'never' }, 'not-a-choice'),
  default: 'level',
  section: 'privacy',
  managed: true,
} as const;

/** Kind by kind. */
export const REDACTION_KINDS = [
  field({ path: 'privacy.hide_secret', ...BY_LEVEL }),
  field({ path: 'privacy.hide_card', ...BY_LEVEL }),
  field({ path: 'privacy.hide_iban', ...BY_LEVEL }),
  field({ path: 'privacy.hide_national_id', ...BY_LEVEL }),
  field({ path: 'privacy.hide_own', ...BY_LEVEL }),
  field({ path: 'privacy.hide_email', ...BY_LEVEL }),
  field({ path: 'privacy.hide_url_token', ...BY_LEVEL }),
  field({ path: 'privacy.hide_phone', ...BY_LEVEL }),
  field({ path: 'privacy.hide_birth_date', ...BY_LEVEL }),
  field({ path: 'privacy.hide_address', ...BY_LEVEL }),
  field({ path: 'privacy.hide_name', ...BY_LEVEL }),
  field({ path: 'privacy.hide_reference', ...BY_LEVEL }),
] as const;

/** What is replaced in requests to models (see lib/redaction). */
export const REDACTION = [
  field({
    path: 'privacy.redaction',
    kind: choice({ off: 'redaction-off', standard: 'redaction-standard', strict: 'redaction-strict' }, 'not-a-choice'),
    default: 'standard',
    section: 'privacy',
    managed: true,
  }),
  ...REDACTION_KINDS,
  field({ path: 'privacy.hold_first_request', kind: flag(), default: false, section: 'privacy', managed: true }),
  /** One a line: `#` a digit, `@` a letter, `*` some of both. */
  field({ path: 'privacy.own_patterns', kind: { is: 'patterns' }, default: '', section: 'privacy' }),
] as const;
