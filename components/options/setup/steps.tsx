import { Icon } from '@/components/ui/icon';
import { t } from '@/lib/words/setup';

const NAMES = ['stepFreshdesk', 'stepModel', 'stepReady'] as const;

/** Where one is on the way. */
export function Steps({ done }: { done: readonly boolean[] }) {
  const now = done.indexOf(false);
  return (
    <ol class="set-up-steps">
      {NAMES.map((name, at) => (
        <li key={name} class={done[at] ? 'done' : ''} aria-current={at === now ? 'step' : undefined}>
          <span class="step-mark" aria-hidden="true">
            {done[at] ? <Icon name="check" /> : at + 1}
          </span>
          {t(name)}
          {done[at] && <span class="visually-hidden">{t('done')}</span>}
        </li>
      ))}
    </ol>
  );
}
