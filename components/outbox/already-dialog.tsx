import { Modal } from '@/components/ui/modal';
import { t } from '@/lib/words/outbox';

type Props = {
  /** What stands there was changed by hand. */
  changed: boolean;
  /** It can be told from the agent's own words. */
  replaceable: boolean;
  onReplace: () => void;
  onAdd: () => void;
  onClose: () => void;
};

/** This draft, or an earlier one, was inserted before and the reply editor still holds text of it. */
export function AlreadyDialog({ changed, replaceable, onReplace, onAdd, onClose }: Props) {
  const title = changed ? t('earlierInEditor') : t('alreadyInEditor');
  return (
    <Modal titleId="already-title" title={title} onClose={onClose}>
      {changed ? <p>{replaceable ? t('replaceChanged') : t('addToChanged')}</p> : <p>{t('replaceSame')}</p>}
      <div class="modal-actions">
        {replaceable && (
          <button type="button" class={`button ${changed ? '' : 'button-primary'}`} onClick={onReplace}>
            {t('replace')}
          </button>
        )}
        <button type="button" class="button" onClick={onAdd}>
          {changed ? t('addAboveIt') : t('addAgain')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {changed ? t('leaveIt') : t('cancel')}
        </button>
      </div>
    </Modal>
  );
}
