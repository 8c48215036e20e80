/** What the browser says of who sent a message or opened a port. */
export type Sender = {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
};

/** Facts of the browser about who we are. */
export type Self = { readonly extensionId: string; readonly extensionOrigin: string };

/** One of our own pages or our worker; a content script has the id, but the origin of its web page. */
export const isOwnSender = (sender: Sender, self: Self): boolean =>
  sender.id === self.extensionId && originOf(sender) === self.extensionOrigin;

function originOf({ origin, url = '' }: Sender): string | null {
  if (origin !== undefined) return origin;
  // A scheme that `URL` does not know has the origin "null".
  const [, found = null] = /^([a-z-]+:\/\/[^/?#]+)(?:[/?#]|$)/.exec(url) ?? [];
  return found;
}
