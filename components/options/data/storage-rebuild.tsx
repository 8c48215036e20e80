import { useEffect, useRef } from 'preact/hooks';
import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import { t } from '@/lib/words/options-data';
import type { Rebuild } from './rebuild-store';

/** The last way out when the browser cannot open the database of drafts any more. */
export function StorageRebuild({ rebuild }: { rebuild: Rebuild }) {
  const { busy, outcome } = rebuild.attempt;
  const asking = rebuild.asking.value;
  const ask = (answer: 'with-file' | null) => {
    rebuild.asking.value = answer;
  };
  return (
    <div class="stack">
      <h3>{t('storageBroken')}</h3>
      <p class="notice notice-warn">{t('storageBrokenHint')}</p>
      <div class="action-row">
        <BusyButton busy={busy.value} danger onClick={() => ask('with-file')}>
          {t('rebuildStorage')}
        </BusyButton>
        <StatusLine outcome={outcome.value} />
      </div>
      {asking && (
        <Question
          key={asking}
          withFile={asking === 'with-file'}
          onConfirm={() => void rebuild.confirm()}
          onCancel={() => ask(null)}
        />
      )}
    </div>
  );
}

function Question(props: { withFile: boolean; onConfirm: () => void; onCancel: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="rebuild-title" onCancel={props.onCancel}>
      {props.withFile ? (
        <>
          <h2 id="rebuild-title">{t('rebuildQuestion')}</h2>
          <p>{t('rebuildHint')}</p>
          <p class="notice notice-warn">{t('rebuildLoses')}</p>
        </>
      ) : (
        <>
          <h2 id="rebuild-title">{t('rebuildBlindQuestion')}</h2>
          <p>{t('rebuildBlindHint')}</p>
          <p class="notice notice-warn">{t('rebuildBlindLoses')}</p>
        </>
      )}
      <div class="action-row dialog-actions">
        <button type="button" class="button" onClick={props.onCancel}>
          {t('cancel')}
        </button>
        <button type="button" class="button button-danger" onClick={props.onConfirm}>
          {props.withFile ? t('rebuildWithFile') : t('rebuildBlind')}
        </button>
      </div>
    </dialog>
  );
}
