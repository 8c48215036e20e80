import { type ReadonlySignal, signal } from '@preact/signals';
import type { Typing } from '@/lib/drafts/typing';
import type { HelpDesk } from '@/lib/storage/help-desk';
import type { DraftEditor } from './draft-editor';

/**
 * A database that does not open, or may only be read, keeps nobody from their drafts: the boxes show what the second copy
 * has, and what is typed goes beside it. @returns true once that is so.
 */
export function showOfflineDrafts(deps: {
  desk: HelpDesk;
  typing: Typing;
  editors: DraftEditor[];
}): ReadonlySignal<boolean> {
  const { desk, typing, editors } = deps;
  const readOnly = signal(false);

  async function show(editor: DraftEditor) {
    const left = await typing.left(editor.id);
    if (left) return editor.recover(left);
    // A readable database shows its own text.
    if (editor.row.peek() !== undefined) return;
    const copy = (await desk.mirror.drafts()).find((row) => row.id === editor.id);
    if (copy) editor.show(copy.text);
  }

  void desk.ready().then(async (opening) => {
    if (opening.state === 'open') return;
    readOnly.value = true;
    for (const editor of editors) await show(editor).catch(() => undefined);
  });
  return readOnly;
}
