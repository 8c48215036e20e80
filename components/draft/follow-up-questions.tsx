import { Icon } from '@/components/ui/icon';
import type { Question } from '@/lib/domain/answer-details';
import { t } from '@/lib/words/draft';

type Props = {
  questions: Question[];
  /** The draft: a question that stands in it is asked. */
  text: string;
  disabled: boolean;
  onInsert: (questions: string[]) => void;
};

/** Questions that the model would ask the customer; each goes into the draft with one click. */
export function FollowUpQuestions({ questions, text, disabled, onInsert }: Props) {
  if (questions.length === 0) return null;
  const open = questions.filter(({ ask }) => !text.includes(ask));
  return (
    <div class="questions">
      <div class="part-head">
        <h3 id="questions-title">{t('followUpQuestions')}</h3>
        {open.length > 1 && (
          <button
            type="button"
            class="button button-small button-quiet"
            disabled={disabled}
            onClick={() => onInsert(open.map(({ ask }) => ask))}
          >
            {t('insertAll')}
          </button>
        )}
      </div>
      <ul aria-labelledby="questions-title">
        {questions.map(({ ask, why, unlocks }, at) => (
          <li key={ask}>
            <div>
              <span id={`question-${at}`} dir="auto">
                {ask}
              </span>
              {(why || unlocks) && (
                <p class="muted small" dir="auto">
                  {[why, unlocks].filter(Boolean).join(' ')}
                </p>
              )}
            </div>
            {text.includes(ask) ? (
              <span class="small good-text question-in">
                <Icon name="check" /> {t('inDraft')}
              </span>
            ) : (
              <button
                type="button"
                class="button button-small button-icon"
                aria-label={t('insert')}
                title={t('insert')}
                aria-describedby={`question-${at}`}
                disabled={disabled}
                onClick={() => onInsert([ask])}
              >
                <Icon name="plus" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
