import { t } from '@/lib/words/redaction';
import type { Outgoing } from './outgoing';
import { OutgoingDialog } from './outgoing-dialog';
import { todosOf } from './todos';

/** The way to all that left for a draft, how much of it was replaced, and what the agent has to do about it. */
export function OutgoingButton({ outgoing }: { outgoing: Outgoing }) {
  const request = outgoing.request.value;
  if (!request) return null;
  const count = outgoing.replaced.value;
  const todos = todosOf(outgoing.messages.value, outgoing.values.value);
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
          {todos.map((todo) => (
            <li key={todo}>{t(todo)}</li>
          ))}
        </ul>
      )}
      {outgoing.open.value && <OutgoingDialog outgoing={outgoing} />}
    </div>
  );
}
