import { t } from '@/lib/words/draft';
/** Another window writes the drafts of this ticket; this one follows. */
export function EditedElsewhere({ onTake }: { onTake: () => void }) {
  return (
    <div class="foot-notice delivery-row" role="status">
      <span>{t('editedElsewhere')}</span>
      <button type="button" class="button button-small" onClick={onTake}>
        {t('editHere')}
      </button>
    </div>
  );
}
