/** Stands in for planer's HTML half in the bundles (see wxt.config.ts): quotes are cut from plain text only. */
export {};
