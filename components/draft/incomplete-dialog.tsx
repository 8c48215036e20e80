import { Modal } from '@/components/ui/modal';
import { t } from '@/lib/words/draft';

/** The draft broke off; whoever inserts it should have seen that. */
export function IncompleteDialog(props: { onAgain: () => void; onInsert: () => void; onClose: () => void }) {
  return (
    <Modal titleId="incomplete-title" title={t('insertIncomplete')} onClose={props.onClose}>
      <p>{t('insertIncompleteHint')}</p>
      <div class="modal-actions">
        <button type="button" class="button button-primary" onClick={props.onAgain}>
          {t('draftAgain')}
        </button>
        <button type="button" class="button" onClick={props.onInsert}>
          {t('insertAnyway')}
        </button>
        <button type="button" class="button" onClick={props.onClose}>
          {t('cancel')}
        </button>
      </div>
    </Modal>
  );
}
