import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { waitWords } from '@/lib/failures/explain';
import { t } from '@/lib/words/ui';

/**
 * "Try again", after the wait that the other side asked for: until then it counts down and cannot be pressed.
 * @param notBefore milliseconds since the epoch; null when there is nothing to wait for.
 */
export function RetryButton(props: { label: string; notBefore: number | null; onRetry: () => void }) {
  const { notBefore } = props;
  const left = useSignal(secondsTo(notBefore));
  useEffect(() => {
    left.value = secondsTo(notBefore);
    if (left.value === 0) return;
    const timer = setInterval(() => {
      left.value = secondsTo(notBefore);
      if (left.value === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [notBefore, left]);
  return (
    <button type="button" class="button button-small" disabled={left.value > 0} onClick={props.onRetry}>
      {left.value > 0 ? t('tryIn', { label: props.label, wait: waitWords(left.value) }) : props.label}
    </button>
  );
}

const secondsTo = (moment: number | null) =>
  moment === null ? 0 : Math.max(0, Math.ceil((moment - Date.now()) / 1000));
