import { Modal } from '@/components/ui/modal';
import { t } from '@/lib/words/draft';

type Props = { words: string; onInsert: () => void; onClose: () => void };

/** Words of a private note are in the draft: the customer would read them. */
export function NoteWordsDialog({ words, onInsert, onClose }: Props) {
  return (
    <Modal titleId="note-words-title" title={t('insertNoteWords')} onClose={onClose}>
      <p>{t('insertNoteWordsHint')}</p>
      <p>
        <span class="claim" dir="auto">
          {words}
        </span>
      </p>
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
