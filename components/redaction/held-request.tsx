import { useEffect, useRef } from 'preact/hooks';
import { FailureNotice } from '@/components/ui/notice';
import { t } from '@/lib/words/redaction';
import type { Outgoing } from './outgoing';
import { OutgoingText } from './outgoing-text';

/** The first request of a help desk, before it leaves: all of it, and the one press that lets it go. */
export function HeldRequest({ outgoing }: { outgoing: Outgoing }) {
  const request = outgoing.request.value;
  const section = useRef<HTMLElement>(null);
  // Whoever pressed further down is to see why no text comes.
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), []);
  if (!request) return null;
  return (
    <section class="outgoing-held" ref={section} aria-labelledby="held-title">
      <h3 id="held-title">{t('heldTitle')}</h3>
      <p role="alert">{t.pieces('held', { host: <strong>{request.host}</strong> })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls. */}
      <div class="outgoing-request" tabIndex={0} role="group" aria-label={t('request')}>
        {outgoing.messages.value.map(({ role, content }, at) => (
          <section key={at}>
            <h4>{role}</h4>
            <OutgoingText text={content} values={outgoing.values.value} />
          </section>
        ))}
      </div>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={() => void outgoing.letGo()}>
          {t('letGo')}
        </button>
        <button
          type="button"
          class="button"
          aria-haspopup="dialog"
          onClick={() => {
            outgoing.open.value = true;
          }}
        >
          {t('lookCloser')}
        </button>
      </div>
      {outgoing.failure.value && <FailureNotice failure={outgoing.failure.value} />}
    </section>
  );
}
