import { t } from '@/lib/words/options';

/** The way to the key of one's own Freshdesk account. */
export function WhereIsKey() {
  return (
    <details class="help">
      <summary>{t('whereIsKey')}</summary>
      <ol>
        <li>{t('whereProfile')}</li>
        <li>{t('whereRight')}</li>
        <li>{t('whereAdmin')}</li>
      </ol>
    </details>
  );
}
