import { browser, type PublicPath } from 'wxt/browser';

/** Opens a file of the package: what is needed now and then should not be read at every wake. */
export const openShipped = (path: PublicPath): Promise<Response> => fetch(browser.runtime.getURL(path));
