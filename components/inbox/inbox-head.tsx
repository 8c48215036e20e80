import { BusyButton } from '@/components/ui/busy-button';
import { t } from '@/lib/words/inbox';

export function InboxHead(props: { host: string | null; checking: boolean; onCheck: () => void }) {
  return (
    <header class="inbox-head">
      <img src="/icon/32.png" alt="" width="26" height="26" />
      <div>
        <h1>{t('inbox')}</h1>
        {props.host && <span class="muted small">{props.host}</span>}
      </div>
      {props.host && (
        <BusyButton busy={props.checking} onClick={props.onCheck}>
          {t('checkNow')}
        </BusyButton>
      )}
    </header>
  );
}
