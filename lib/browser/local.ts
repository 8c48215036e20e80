import { browser } from 'wxt/browser';
import { browserPorts } from '@/lib/storage/browser-ports';

/** What the databases and settings of this context stand on. It holds nothing itself, so anybody may ask for it anew. */
export const storagePorts = () => browserPorts(browser.storage.local, globalThis);
