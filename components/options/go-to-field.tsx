import type { Outcome } from '@/components/ui/attempt';
import { t } from '@/lib/words/options-pages';

/** Beside what went wrong: the way to the field that mends it. */
export function GoToField({ outcome }: { outcome: Outcome | null }) {
  const field = outcome?.field;
  if (field === undefined) return null;
  const go = () => {
    const input = document.getElementById(field);
    input?.scrollIntoView({ block: 'center' });
    input?.focus();
  };
  return (
    <button type="button" class="button button-small" onClick={go}>
      {t('goToField')}
    </button>
  );
}
