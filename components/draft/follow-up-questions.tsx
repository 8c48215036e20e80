import { t } from '@/lib/words/draft';
/** Questions that the model would ask the customer; each goes into the draft with one click. */
export function FollowUpQuestions(props: {
  questions: string[];
  disabled: boolean;
  onInsert: (question: string) => void;
}) {
  if (props.questions.length === 0) return null;
  return (
    <div class="questions">
      <h3 id="questions-title">{t('followUpQuestions')}</h3>
      <ul aria-labelledby="questions-title">
        {props.questions.map((question, at) => (
          <li key={question}>
            <span id={`question-${at}`} dir="auto">
              {question}
            </span>
            <button
              type="button"
              class="button button-small"
              aria-describedby={`question-${at}`}
              disabled={props.disabled}
              onClick={() => props.onInsert(question)}
            >
              {t('insert')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
