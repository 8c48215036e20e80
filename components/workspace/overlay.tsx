import { actionsOf } from './actions';
import type { WorkspaceContext } from './context';
import { KeysSheet } from './keys-sheet';
import { Palette } from './palette';
import type { Workspace } from './workspace';

/** What lies over the page for a moment: the list of keys, or the palette. */
export function Overlay({ workspace, context }: { workspace: Workspace; context: WorkspaceContext }) {
  const view = workspace.view.value;
  const what = context.overlay.value;
  const close = () => {
    context.overlay.value = null;
  };
  if (what === null || !view) return null;
  const actions = actionsOf(workspace.session.value, context);
  if (what === 'keys') {
    return (
      <KeysSheet actions={actions} single={context.singleKeys.value} onSingle={context.setSingleKeys} onClose={close} />
    );
  }
  return (
    <Palette
      desk={view.desk}
      actions={actions}
      waiting={() => view.waiting.value ?? []}
      forTickets={what === 'search'}
      onOpen={context.goTo}
      onClose={close}
    />
  );
}
