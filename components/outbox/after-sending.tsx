import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '@/lib/words/outbox';

/** A page takes out what it has in about a second; before that there is nothing to worry anybody about. */
const TAKEN_OUT_TIMEOUT_MS = 4000;

type Props = {
  /** A text of it may still stand in Freshdesk's own editor. */
  left: boolean;
  /** The help desk has added a signature of its own. */
  signedTwice: boolean;
  onSettings: () => void;
};

/** What a person should see to after a reply was sent. */
export function AfterSending({ left, signedTwice, onSettings }: Props) {
  return (
    <>
      {left && <LeftInEditor />}
      {signedTwice && (
        <div class="delivery-row">
          <span>{t('signedTwice')}</span>
          <button type="button" class="button button-small" onClick={onSettings}>
            {t('openSettings')}
          </button>
        </div>
      )}
    </>
  );
}

function LeftInEditor() {
  const late = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      late.value = true;
    }, TAKEN_OUT_TIMEOUT_MS);
    return () => clearTimeout(timer);
  }, [late]);
  return late.value ? <div>{t('leftInEditor')}</div> : null;
}
