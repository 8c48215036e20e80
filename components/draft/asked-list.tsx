import { Icon } from '@/components/ui/icon';
import { mentions } from '@/lib/search/mentions';
import { t } from '@/lib/words/draft';

/** What the customer asked, each ticked off as soon as the text speaks of it. */
export function AskedList({ asks, text }: { asks: readonly string[]; text: string }) {
  if (asks.length === 0) return null;
  const listed = asks.map((ask) => ({ ask, there: mentions(text, ask) }));
  const open = listed.filter(({ there }) => !there).length;
  return (
    <details class="notes-part asked">
      <summary class="small">
        {t('asked', { count: asks.length })}
        {open > 0 && <span class="muted"> · {t('asksOpen', { open })}</span>}
      </summary>
      <ul aria-label={t('askedTitle')}>
        {listed.map(({ ask, there }) => (
          <li key={ask}>
            <span dir="auto">{ask}</span>
            <span class={`small question-in ${there ? 'good-text' : 'muted'}`}>
              {there && <Icon name="check" />} {t(there ? 'inDraft' : 'notInDraft')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
