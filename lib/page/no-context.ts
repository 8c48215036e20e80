/** Stands in for WXT's class of this name in the content script's bundle; see `withoutFrame` in wxt.config.ts. */
export class ContentScriptContext {}
