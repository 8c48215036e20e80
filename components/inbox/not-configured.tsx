import { t } from '@/lib/words/inbox';
export function NotConfigured({ onSettings }: { onSettings: () => void }) {
  return (
    <div class="not-configured">
      <h2>{t('notSetUpYet')}</h2>
      <p class="muted">{t('setUpHint')}</p>
      <button type="button" class="button button-primary" onClick={onSettings}>
        {t('setUp')}
      </button>
    </div>
  );
}
