import { t } from '@/lib/words/draft';
import type { ResponseState } from './response-state';
import type { DraftSession } from './session';

/** Takes a draft out of the pending ones, and back. */
export function DismissButton({ session, state }: { session: DraftSession; state: ResponseState }) {
  const { response } = session;
  const disposition = response.editor.row.value?.disposition;
  const dismissed = disposition === 'dismissed';
  if (state.empty || state.writing || state.onItsWay || !(disposition === 'pending' || dismissed)) return null;
  return (
    // One button for both ways, so that the keyboard focus stays on it.
    <button
      type="button"
      class="button button-small button-quiet dismiss"
      onClick={() => void (dismissed ? response.bringBack() : response.dismiss())}
    >
      {dismissed ? t('bringBack') : t('dismissDraft')}
    </button>
  );
}
