/** The three things the page needs from the extension platform. */
export type Runtime = {
  /** Absent once the extension was updated, reloaded or removed under the page. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: MessageListener): void };
};

type MessageListener = (
  message: unknown,
  sender: { readonly id?: string },
  respond: (answer: unknown) => void,
) => boolean;

/**
 * The browser's own messaging. Not `wxt/browser`: that is webextension-polyfill here, 10 kB that every Freshdesk page
 * would load and compile for promises which Chrome has had since Manifest V3.
 * Read anew each time, since `runtime` itself vanishes with the extension.
 */
export function pageRuntime(): Runtime | null {
  const { browser, chrome } = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  const runtime = browser?.runtime ?? chrome?.runtime;
  return runtime?.id ? runtime : null;
}
