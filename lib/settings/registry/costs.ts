import { field } from './field';

/** US dollars a calendar month, for a new installation: a leak of presses or of a key shall not cost more by itself. */
export const DEFAULT_CAP = 5;

export const COSTS = [
  field({
    path: 'costs.monthly_cap',
    kind: { is: 'cap' },
    default: null,
    label: 'Monthly cap (US dollars)',
    name: 'Monthly cap',
    hint: 'A request that could pass it is not sent: the estimate takes the longest possible answer. Empty: no cap. It counts what this browser asks, not what colleagues with the same key do.',
    section: 'costs',
  }),
  /** The cap is the one of a new installation. Only a chosen one keeps back what has no price. */
  field({
    path: 'costs.cap_by_default',
    kind: { is: 'mark' },
    default: undefined,
    label: 'Monthly cap of a new installation',
    section: 'costs',
    exportable: false,
  }),
  /** The person's own; they go before the shipped ones. */
  field({ path: 'costs.prices', kind: { is: 'prices' }, default: [], label: 'Model prices', section: 'costs' }),
] as const;
