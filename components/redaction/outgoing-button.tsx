import { t } from '@/lib/words/redaction';
import type { Outgoing } from './outgoing';
import { OutgoingDialog } from './outgoing-dialog';
import { privateTasks } from './todos';

/**
 * The way to all that left for a draft, and how much of it was replaced.
 * @param tasks with what the agent has to do about it, where no other list says so.
 */
export function OutgoingButton({ outgoing, tasks = false }: { outgoing: Outgoing; tasks?: boolean }) {
  const request = outgoing.request.value;
  if (!request) return null;
  const count = outgoing.replaced.value;
  const todos = tasks ? privateTasks(outgoing.messages.value, outgoing.values.value) : [];
  return (
    <div class="outgoing">
      {request.first && (
        <p class="outgoing-first" role="status">
          {t.pieces('firstLeft', { host: <strong>{request.host}</strong> })}
        </p>
      )}
      <button
        type="button"
        class={request.first ? 'button button-small' : 'button button-quiet button-small'}
        aria-haspopup="dialog"
        onClick={outgoing.look}
      >
        {t('leaves')}
      </button>
      <span class={count > 0 ? 'outgoing-chip outgoing-chip-some' : 'outgoing-chip'}>{t('replaced', { count })}</span>
      {todos.length > 0 && (
        <ul class="outgoing-todos" aria-label={t('privateTodos')}>
          {todos.map(({ what }) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      )}
      {outgoing.open.value && <OutgoingDialog outgoing={outgoing} />}
    </div>
  );
}
