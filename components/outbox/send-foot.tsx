import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { keyHint } from '@/components/ui/key-hint';
import { t } from '@/lib/words/outbox';
import type { StatusOption } from './sending-store';

/** A press that was meant for what lay here before must not send. */
const WAIT_MS = 400;
/** Freshdesk's number for it (official API docs, 2026-01). */
const RESOLVED = 4;

type Props = {
  statuses: StatusOption[];
  chosen: Signal<number | null>;
  claims: number;
  describedBy: string;
  blocked: boolean;
  busy: boolean;
  /** @param status that the ticket gets afterwards; null for the one it has. */
  onSend: (status: number | null) => void;
  onCancel: () => void;
};

/** What happens to the ticket, and the one button that sends; Ctrl+Enter does the same, with Shift it resolves as well. */
export function SendFoot({ statuses, chosen, claims, describedBy, blocked, busy, onSend, onCancel }: Props) {
  const early = useSignal(true);
  useEffect(() => {
    const timer = setTimeout(() => {
      early.value = false;
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [early]);
  const off = blocked || early.value;
  const resolves = statuses.some(({ value }) => value === RESOLVED);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      if (!off) onSend(event.shiftKey && resolves ? RESOLVED : chosen.peek());
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [off, resolves, onSend, chosen]);

  return (
    <>
      <StatusChoice statuses={statuses} chosen={chosen} />
      <div class="modal-actions">
        <button
          type="button"
          class="button button-primary"
          disabled={off}
          aria-describedby={describedBy}
          title={keyHint(t('sendReply'), 'Ctrl+Enter')}
          onClick={() => onSend(chosen.value)}
        >
          {busy && <span class="spinner" aria-hidden="true" />}
          {t('sendReply')}
        </button>
        {resolves && chosen.value !== RESOLVED && (
          <button
            type="button"
            class="button"
            disabled={off}
            aria-describedby={describedBy}
            title={keyHint(t('sendAndResolve'), 'Ctrl+Shift+Enter')}
            onClick={() => onSend(RESOLVED)}
          >
            {t('sendAndResolve')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      <p class="muted small" id="send-hint">
        {claims > 0 && `${t('markedPlaces', { count: claims })} `}
        {t('undoHint')}
      </p>
    </>
  );
}

function StatusChoice({ statuses, chosen }: Pick<Props, 'statuses' | 'chosen'>) {
  const options = [{ value: null, name: t('keepStatus') }, ...statuses];
  return (
    <div class="send-after" role="radiogroup" aria-labelledby="after-sending">
      <span id="after-sending">{t('afterSending')}</span>
      {options.map(({ value, name }) => (
        <label key={value}>
          <input
            type="radio"
            name="after-sending"
            checked={chosen.value === value}
            onChange={() => {
              chosen.value = value;
            }}
          />
          {name}
        </label>
      ))}
    </div>
  );
}
