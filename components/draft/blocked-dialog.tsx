import { UnsupportedList } from '@/components/fact-check/unsupported-list';
import { Modal } from '@/components/ui/modal';
import type { Unsupported } from '@/lib/fact-check';
import { t } from '@/lib/words/draft';

type Props = { claims: readonly Unsupported[]; onInsert: () => void; onClose: () => void };

/** The draft has words for agents only, a thing of another customer, or what a page that it links denies. */
export function BlockedDialog({ claims, onInsert, onClose }: Props) {
  return (
    <Modal titleId="blocked-title" title={t('insertBlocked')} onClose={onClose}>
      <UnsupportedList id="blocked" claims={[...claims]} />
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
