import type { ModelLife } from '@/lib/llm/catalogue';
import { isWorthSaying, lifeWords } from '@/lib/llm/catalogue-words';
import { t } from '@/lib/words/model-life';

/** Ahead of a model's end: the date, what comes after it, and the way there. Nothing changes without the click. */
export function ModelWarning(props: {
  model: string;
  life: ModelLife;
  busy: boolean;
  onSwitch: (model: string) => void;
}) {
  const { model, life } = props;
  if (!isWorthSaying(life)) return null;
  const successor = life.state === 'alive' ? undefined : life.successor;
  const tone = { off: 'notice-bad', ending: 'notice-warn', alive: '', unknown: '' }[life.state];
  return (
    <div class={`notice ${tone} warning-row`}>
      <span>
        {lifeWords(model, life)}
        {successor && ` ${t('successor', { successor })}`}
      </span>
      {successor && (
        <button type="button" class="button" disabled={props.busy} onClick={() => props.onSwitch(successor)}>
          {t('switchToSuccessor', { successor })}
        </button>
      )}
    </div>
  );
}
