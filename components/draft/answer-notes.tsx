import type { AgentTask, AnswerDetails } from '@/lib/domain/answer-details';
import { t } from '@/lib/words/draft';
import { AskedList } from './asked-list';

const TASKS = { look_up: 'taskLookUp', decide: 'taskDecide', do: 'taskDo', redact: 'taskRedact' } as const;

/** What must be done before sending comes first. */
const inOrder = (tasks: readonly AgentTask[]) =>
  [...tasks].sort((a, b) => Number(b.beforeSending) - Number(a.beforeSending));

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
            {inOrder(forAgent).map((task) => (
              <li key={task.what}>
                {task.beforeSending && <span class="badge badge-warn">{t('beforeSending')}</span>}{' '}
                <span class="badge">{t(TASKS[task.kind])}</span> <span dir="auto">{task.what}</span>
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
      <AskedList asks={asks} text={text} />
    </>
  );
}
