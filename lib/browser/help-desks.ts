import { type HelpDesk, openHelpDesk } from '@/lib/storage/help-desk';
import type { Storage } from './platform';

/** Opens the databases of a help desk where this browser keeps them. */
export const helpDesks =
  (storage: Storage) =>
  (host: string): HelpDesk =>
    openHelpDesk(host, storage.ports);
