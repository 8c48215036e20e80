import { TimeText } from '@/components/ui/time-text';
import type { EditorState } from '@/lib/drafts/freshdesk-editor';

/** What a person should know of Freshdesk's own editor before a reply is sent from here. */
export function AlsoInEditor({ state, id }: { state: EditorState | 'asking' | null; id: string }) {
  if (state === 'asking') {
    return (
      <p class="muted small" id={id}>
        <span class="spinner" aria-hidden="true" /> Looking into Freshdesk's reply editor…
      </p>
    );
  }
  if (state === null) return null;
  const harmless = state.state === 'untouched';
  return (
    <div id={id} class={`notice notice-${harmless ? 'plain' : 'warn'}`} role={harmless ? 'status' : 'alert'}>
      <Words state={state} />
    </div>
  );
}

function Words({ state }: { state: EditorState }) {
  if (state.state === 'untouched') {
    return state.same ? (
      <>It also stands in Freshdesk's reply editor. It will be taken out there after it is sent.</>
    ) : (
      <>An earlier draft of it stands in Freshdesk's reply editor. It will be taken out there after this is sent.</>
    );
  }
  if (state.state === 'edited') {
    return (
      <>
        {state.same ? 'It also stands' : 'An earlier draft of it stands'} in Freshdesk's reply editor, with changes made
        by hand. What is sent is the text above, without those changes. The text there stays until you take it out: sent
        from there as well, the customer would get it twice.
      </>
    );
  }
  return (
    <>
      It was {state.by === 'copied' ? 'copied for' : 'inserted into'} Freshdesk's reply editor (
      <TimeText at={state.at} />
      ).{' '}
      {state.closed
        ? 'That editor is closed now, but Freshdesk keeps drafts and may bring it back.'
        : 'No page of this ticket answers, so nobody knows whether it stands there.'}{' '}
      Check the editor: sent from there as well, the customer would get it twice.
    </>
  );
}
