import type { Outcome } from '@/components/ui/attempt';
import { StatusLine } from '@/components/ui/status-line';
import type { ModelLife } from '@/lib/llm/catalogue';
import { lifeWords } from '@/lib/llm/catalogue-words';
import { t } from '@/lib/words/model-life';

type Props = {
  model: string;
  life: ModelLife | null;
  busy: boolean;
  outcome: Outcome | null;
  onSwitch: (successor: string) => void;
  /** Where another one is chosen. */
  onSettings: () => void;
  /** A line among others instead of a notice. */
  quiet?: boolean;
};

/** Says ahead of time that the chosen model will end, with the way to its successor. Nothing changes without a click. */
export function ModelEnding({ model, life, busy, outcome, onSwitch, onSettings, quiet }: Props) {
  const ends = life && (life.state === 'ending' || life.state === 'off') ? life : null;
  const successor = ends?.successor;
  const look = quiet ? 'muted small' : `notice ${ends?.state === 'off' ? 'notice-bad' : 'notice-warn'}`;
  return (
    <>
      {ends && (
        <div class={`model-ending ${look}`}>
          <span>{lifeWords(model, ends)}</span>
          {successor && (
            <button type="button" class="button button-small" disabled={busy} onClick={() => onSwitch(successor)}>
              {t('switchToSuccessor', { successor })}
            </button>
          )}
          <button type="button" class="button button-small" onClick={onSettings}>
            {successor ? t('chooseAnother') : t('chooseAModel')}
          </button>
        </div>
      )}
      <StatusLine outcome={outcome} />
    </>
  );
}
