import { Icon } from '@/components/ui/icon';
import { keyHint } from '@/components/ui/key-hint';
import { t as say } from '@/lib/words/keys';
import { t } from '@/lib/words/workspace';
import type { WorkspaceContext } from './context';

/** To the waiting tickets before and after this one. */
export function Steps({ context }: { context: WorkspaceContext }) {
  const { before, after } = context.around.value;
  return (
    <div class="steps">
      <button
        type="button"
        class="button button-icon button-quiet"
        aria-label={say('find')}
        title={keyHint(say('find'), 'Ctrl+K')}
        onClick={() => {
          context.overlay.value = 'palette';
        }}
      >
        <Icon name="search" />
      </button>
      <button
        type="button"
        class="button button-icon button-quiet"
        aria-label={t('ticketBefore')}
        title={keyHint(t('ticketBefore'), 'K')}
        disabled={!before}
        onClick={() => before && context.goTo(before.id)}
      >
        <Icon name="chevron-left" />
      </button>
      <button
        type="button"
        class="button button-icon button-quiet"
        aria-label={t('ticketAfter')}
        title={keyHint(t('ticketAfter'), 'J')}
        disabled={!after}
        onClick={() => after && context.goTo(after.id)}
      >
        <Icon name="chevron-right" />
      </button>
    </div>
  );
}
