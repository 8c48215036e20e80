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
      <h3>{t('storageThatDoesNotOpen')}</h3>
      <p class="notice notice-warn">{t('thisBrowserCannotOpenThe')}</p>
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
          <h2 id="rebuild-title">{t('makeTheStorageAnew')}</h2>
          <p>{t('firstAllYourDraftsAre')}</p>
          <p class="notice notice-warn">{t('earlierVersionsOfDraftsAnd')}</p>
        </>
      ) : (
        <>
          <h2 id="rebuild-title">{t('makeTheStorageAnewWithout')}</h2>
          <p>{t('noFileCouldBeMade')}</p>
          <p class="notice notice-warn">{t('ifYouGoOnYour')}</p>
        </>
      )}
      <div class="action-row dialog-actions">
        <button type="button" class="button" onClick={props.onCancel}>
          {t('cancel')}
        </button>
        <button type="button" class="button button-danger" onClick={props.onConfirm}>
          {props.withFile ? t('exportDraftsAndRebuild') : t('loseTheDraftsAndRebuild')}
        </button>
      </div>
    </dialog>
  );
}
