import type { AnswerDetails } from '@/lib/domain/answer-details';
import { t } from '@/lib/words/draft';

const TASKS = { look_up: 'taskLookUp', decide: 'taskDecide', do: 'taskDo', redact: 'taskRedact' } as const;

/** What the model tells the agent besides the text: what was asked, what only a person can do, what it is not sure of. */
export function AnswerNotes({ details: { asks, forAgent, unsure }, text }: { details: AnswerDetails; text: string }) {
  // A part that was typed over is doubted no more.
  const doubts = unsure.filter((doubt) => text.includes(doubt.text));
  return (
    <>
      {forAgent.length > 0 && (
        <div class="notes-part">
          <h3 id="for-you-title">{t('forYou')}</h3>
          <ul aria-labelledby="for-you-title">
            {forAgent.map((task) => (
              <li key={task.what}>
                <span class={`badge ${task.beforeSending ? 'badge-warn' : ''}`}>
                  {t(task.beforeSending ? 'beforeSending' : TASKS[task.kind])}
                </span>{' '}
                <span dir="auto">{task.what}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {doubts.length > 0 && (
        <div class="notes-part">
          <h3 id="unsure-title">{t('unsure')}</h3>
          <ul aria-labelledby="unsure-title">
            {doubts.map((doubt) => (
              <li key={doubt.text}>
                <span class="claim" dir="auto">
                  {doubt.text}
                </span>{' '}
                <span class="muted small" dir="auto">
                  {doubt.why}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {asks.length > 1 && (
        <details class="notes-part">
          <summary class="small">{t('asked', { count: asks.length })}</summary>
          <ul aria-label={t('askedTitle')}>
            {asks.map((ask) => (
              <li key={ask} dir="auto">
                {ask}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
