import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import { words as inPage } from '@/lib/words/agent-page';
import { t } from '@/lib/words/setup';
import type { PageView } from '../page/page-view';

type Props = {
  /** Whose key it is, once Freshdesk said so. */
  name: string | null;
  shortcuts: PageView['shortcuts']['value'];
  onOpenTickets: () => void;
  onOpenFreshdesk: () => void;
  onSettings: () => void;
};

/** The end of the way: what to do now, and where. */
export function Ready({ name, shortcuts, onOpenTickets, onOpenFreshdesk, onSettings }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <section class="card set-up-step set-up-ready" aria-labelledby="step-ready">
      <h2 id="step-ready">{name ? t('readyName', { name }) : t('ready')}</h2>
      <div class="action-row">
        <button type="button" class="button button-primary" ref={first} onClick={onOpenTickets}>
          {t('openTickets')}
        </button>
        <button type="button" class="button" onClick={onOpenFreshdesk}>
          {t('openFreshdesk')}
        </button>
        <button type="button" class="button" onClick={onSettings}>
          {t('allSettings')}
        </button>
      </div>
      <p>{t('buttonsInPage')}</p>
      <div class="button-picture" aria-hidden="true">
        <span class="picture-bar">
          <span class="picture-word" />
          <span class="picture-word" />
          <span class="button button-primary">
            <Icon name="sparkles" />
            {inPage.response}
          </span>
          <span class="button">
            <Icon name="wrench" />
            {inPage.instructions}
          </span>
        </span>
        <span class="picture-line" />
        <span class="picture-line" />
      </div>
      <dl class="shortcuts">
        {shortcuts.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="muted">{t('noKey')}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
