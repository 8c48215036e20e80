import { TimeText } from '@/components/ui/time-text';
import type { EditorState } from '@/lib/drafts/freshdesk-editor';
import { t } from '@/lib/words/outbox';

/** What a person should know of Freshdesk's own editor before a reply is sent from here. */
export function AlsoInEditor({ state, id }: { state: EditorState | 'asking' | null; id: string }) {
  if (state === 'asking') {
    return (
      <p class="muted small" id={id}>
        <span class="spinner" aria-hidden="true" /> {t('lookingInEditor')}
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
    return <>{t(state.same ? 'inEditor' : 'earlierToTakeOut')}</>;
  }
  if (state.state === 'edited') {
    return <>{state.same ? t('inEditorEdited') : t('earlierEdited')}</>;
  }
  return (
    <>
      {t.pieces(state.by === 'copied' ? 'wasCopied' : 'wasInserted', { time: <TimeText at={state.at} /> })}{' '}
      {state.closed ? t('editorClosed') : t('editorUnknown')} {t('checkEditor')}
    </>
  );
}
