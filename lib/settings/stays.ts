import { SETTINGS_KEY } from './store';

/** What of the local storage outlives a help desk. */
export const STAYS = [SETTINGS_KEY, 'ui'] as const;
