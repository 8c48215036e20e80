import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Modal } from '@/components/ui/modal';
import { FailureNotice } from '@/components/ui/notice';
import { TimeText } from '@/components/ui/time-text';
import type { SentRequest } from '@/lib/drafts/sent-request';
import { t } from '@/lib/words/redaction';
import { Choices } from './choices';
import type { Outgoing } from './outgoing';
import { OutgoingText } from './outgoing-text';

function WhereTo({ request: { host, at, hold } }: { request: SentRequest }) {
  if (host === '') return <>{t('stayedHere')}</>;
  const to = <strong>{host}</strong>;
  return (
    <>{hold ? t.pieces('heldFor', { host: to }) : t.pieces('leftFor', { host: to, time: <TimeText at={at} /> })}</>
  );
}

/** The request as it left, with what was replaced in it, and what to do about single values. */
export function OutgoingDialog({ outgoing }: { outgoing: Outgoing }) {
  const request = outgoing.request.value;
  const raw = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    outgoing.open.value = false;
  };
  if (!request) return null;
  const hideSelected = () => {
    const selection = getSelection();
    if (!selection || !box.current?.contains(selection.anchorNode)) return;
    void outgoing.hide(selection.toString(), true);
    selection.removeAllRanges();
  };
  const readable = outgoing.messages.value.length > 0 && !raw.value;
  return (
    <Modal titleId="outgoing-title" title={t('leaves')} onClose={close}>
      <p class="muted">
        <WhereTo request={request} /> {t('replacedIn', { count: outgoing.replaced.value })}
      </p>
      <label class="outgoing-raw">
        <input
          type="checkbox"
          checked={raw.value}
          onChange={(event) => {
            raw.value = event.currentTarget.checked;
          }}
        />
        {t('asBytes')}
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where the dialog begins to be read, scrolled and selected by keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls. */}
      <div class="outgoing-request" ref={box} tabIndex={0} role="group" aria-label={t('request')} autofocus>
        {readable ? (
          outgoing.messages.value.map(({ role, content }, at) => (
            <section key={at}>
              <h3>{role}</h3>
              <OutgoingText text={content} values={outgoing.values.value} />
            </section>
          ))
        ) : (
          <OutgoingText text={request.body} values={outgoing.values.value} />
        )}
      </div>
      <div class="action-row">
        <button type="button" class="button button-small" onClick={hideSelected}>
          {t('hideSelected')}
        </button>
        <span class="muted small">{t('hideSelectedHint')}</span>
      </div>
      <Choices outgoing={outgoing} />
      {outgoing.failure.value && <FailureNotice failure={outgoing.failure.value} />}
      <div class="modal-actions">
        {request.hold && (
          <button
            type="button"
            class="button button-primary"
            onClick={() => {
              close();
              void outgoing.letGo();
            }}
          >
            {t('letGo')}
          </button>
        )}
        <button type="button" class={request.hold ? 'button' : 'button button-primary'} onClick={close}>
          {t('close')}
        </button>
      </div>
    </Modal>
  );
}
