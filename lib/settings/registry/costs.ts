import { field } from './field';

/** US dollars a calendar month, for a new installation: a leak of presses or of a key shall not cost more by itself. */
export const DEFAULT_CAP = 5;

export const COSTS = [
  field({
    path: 'costs.monthly_cap',
    kind: { is: 'cap' },
    default: null,
    section: 'costs',
  }),
  /** The cap is the one of a new installation. Only a chosen one keeps back what has no price. */
  field({
    path: 'costs.cap_by_default',
    kind: { is: 'mark' },
    default: undefined,
    section: 'costs',
    exportable: false,
  }),
  /** The person's own; they go before the shipped ones. */
  field({ path: 'costs.prices', kind: { is: 'prices' }, default: [], section: 'costs' }),
] as const;
