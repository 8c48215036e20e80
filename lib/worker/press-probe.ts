import type { Permissions, SidePanel } from '@/lib/browser/platform';
import { contentSchema } from '@/lib/messages/content';
import { isOwnSender, type Self, type Sender } from '@/lib/messages/own-sender';

/**
 * Two questions that the browser answers only while the page that sent a message has the person's activation: somebody
 * clicked or pressed a key in it within the last five seconds. Tried in Chromium 156: neither uses the activation up, and
 * without it both reject, also while the panel is open.
 */
export type PressAsks = { permissions: Pick<Permissions, 'gesture'>; sidePanel: SidePanel };

/**
 * Opens the workspace beside a page in which a button was pressed, and finds out whether a person can have pressed it. To
 * be called in the turn in which the message arrives: after anything that is awaited the browser no longer knows.
 *
 * It tells that a person touched that page, not what they touched; which button it was is judged in the page
 * (lib/agent-page/genuine-click). A guess: that a compromised renderer, which is who sends the activation along, cannot claim
 * it. Should it be able to, the limits on starts hold all the same.
 * @returns false for everything that needs no press.
 */
export async function sensePress(message: unknown, sender: Sender, self: Self, asks: PressAsks): Promise<boolean> {
  const tabId = sender.tab?.id;
  if (sender.id !== self.extensionId || isOwnSender(sender, self) || sender.frameId !== 0 || tabId === undefined) {
    return false;
  }
  const read = contentSchema.safeParse(message);
  const type = read.success ? read.data.type : null;
  if (type !== 'generate' && type !== 'open-draft' && type !== 'open-options') return false;
  const proofs = [asks.permissions.gesture()];
  // A window without a side panel refuses it for a reason of its own: one yes is enough.
  if (type !== 'open-options') proofs.push(asks.sidePanel.open({ tabId }));
  return Promise.any(proofs).then(
    () => true,
    () => false,
  );
}
