import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { writeOrAsk } from '@/components/draft/write-or-ask';
import type { Platform } from '@/lib/browser/platform';
import type { DraftKind } from '@/lib/domain/draft';
import { PANEL_COMMAND_KEY, type PanelCommand, readPanelCommand } from '@/lib/messages/panel-command';
import type { Presses } from './presses';
import type { TicketSession } from './ticket-session';

type Ports = {
  session: ReadonlySignal<TicketSession | null>;
  showInstructions: (show: boolean) => void;
  ask: Presses['ask'];
  now: () => number;
};

/** Does in this panel what a keyboard shortcut asked for, as if its button had been pressed: once, for that very ticket. */
export async function followShortcuts(
  { storage, windows }: Pick<Platform, 'storage' | 'windows'>,
  { session, showInstructions, ask, now }: Ports,
): Promise<void> {
  const windowId = (await windows.current()) ?? -1;
  const asked = signal<PanelCommand | null>(null);

  async function look() {
    const stored = (await storage.session.get(PANEL_COMMAND_KEY))[PANEL_COMMAND_KEY];
    asked.value = readPanelCommand(stored, windowId, now());
  }
  storage.watch('session', [PANEL_COMMAND_KEY], () => void look());

  effect(() => {
    const command = asked.value;
    const here = session.value;
    // Until its draft is read, nobody knows what there is to insert.
    if (!command || here?.ticketId !== command.ticketId || here.response.editor.row.value === undefined) return;
    untracked(() => {
      asked.value = null;
      void storage.session.remove(PANEL_COMMAND_KEY);
      void press(here, command.command);
    });
  });

  async function press(here: TicketSession, command: PanelCommand['command']): Promise<void> {
    const { response, instructions, insertion, sending } = here;
    const idle = (desk: typeof response) => desk.editor.row.peek()?.state !== 'generating';
    const write = (kind: DraftKind) => writeOrAsk(here, kind, { presses: { ask }, now });
    if (command === 'instructions') {
      showInstructions(true);
      if (idle(instructions)) await write('instructions');
    } else if (idle(response) && !sending.active.peek()) {
      if (command === 'generate') await write('response');
      else if (!here.insertBlock.peek()) {
        await response.editor.flush().then(() => insertion.insert(response.editor.text.peek()));
      }
    }
  }

  await look();
}
