import type { ComponentChildren } from 'preact';
import { Modal } from '@/components/ui/modal';
import { t } from '@/lib/words/draft';

type Props = {
  /** Of the title's element. */
  titleId: string;
  title: string;
  onInsert: () => void;
  onClose: () => void;
  /** Why it is asked. */
  children: ComponentChildren;
};

/** Something in the draft is not for the customer as it stands: back to it, or in all the same. */
export function InsertQuestion({ titleId, title, onInsert, onClose, children }: Props) {
  return (
    <Modal titleId={titleId} title={title} onClose={onClose}>
      {children}
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
