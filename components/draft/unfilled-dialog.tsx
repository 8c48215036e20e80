import { Modal } from '@/components/ui/modal';
import { t } from '@/lib/words/draft';

type Props = { placeholder: string; onInsert: () => void; onClose: () => void };

/** A placeholder of a canned reply is left in the draft: a customer would read it as it is. */
export function UnfilledDialog({ placeholder, onInsert, onClose }: Props) {
  return (
    <Modal titleId="unfilled-title" title={t('insertUnfilled', { placeholder })} onClose={onClose}>
      <p>{t('insertUnfilledHint')}</p>
      <div class="modal-actions">
        <button type="button" class="button button-primary" onClick={onClose}>
          {t('backToDraft')}
        </button>
        <button type="button" class="button" onClick={onInsert}>
          {t('insertAnyway')}
        </button>
      </div>
    </Modal>
  );
}
