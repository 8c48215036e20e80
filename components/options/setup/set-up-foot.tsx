import type { Outcome } from '@/components/ui/attempt';
import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import { t as words } from '@/lib/words/options';
import { t } from '@/lib/words/setup';

type Props = {
  busy: boolean;
  outcome: Outcome | null;
  /** US dollars a month; null for none. */
  cap: number | null;
  onSettings: () => void;
};

export function SetUpFoot({ busy, outcome, cap, onSettings }: Props) {
  return (
    <footer class="set-up-foot">
      <BusyButton submit primary busy={busy}>
        {words('save')}
      </BusyButton>
      <button type="button" class="button" onClick={onSettings}>
        {t('allSettings')}
      </button>
      <StatusLine outcome={outcome} />
      {cap !== null && <p class="muted small">{t('capOf', { amount: words('capAmount', { cap: `$${cap}` }) })}</p>}
    </footer>
  );
}
