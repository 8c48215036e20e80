import { effect } from '@preact/signals';
import type { Workspace } from './workspace';

/** Shows the first ticket that waits, once one is there and as long as the person has chosen none. */
export function openFirst(workspace: Workspace, choose: (ticketId: number) => void): void {
  const stop = effect(() => {
    const first = workspace.view.value?.waiting.value?.[0];
    const taken = workspace.session.value !== null;
    if (!first && !taken) return;
    // Not within its own first run.
    queueMicrotask(() => {
      stop();
      if (!taken && first) choose(first.id);
    });
  });
}
