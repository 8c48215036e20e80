import { useSignal } from '@preact/signals';
import { FailureNotice } from '@/components/ui/notice';
import type { KnowledgeSource } from '@/lib/domain/knowledge';
import { t } from '@/lib/words/sources';
import type { SourcesView } from './sources-view';

/** Finds a source by words of it, in the copy in this browser. */
export function AddSource({
  view,
  busy,
  onAdd,
}: {
  view: Pick<SourcesView, 'search' | 'sources'>;
  busy: boolean;
  onAdd: (source: KnowledgeSource) => void;
}) {
  const words = useSignal('');
  const { found, failure, ask } = view.search;
  const taken = new Set(view.sources.value.map(({ source }) => `${source.kind} ${source.id}`));
  const results = found.value?.filter(({ kind, id }) => !taken.has(`${kind} ${id}`)) ?? null;
  return (
    <details class="small add-source">
      <summary>{t('add')}</summary>
      <input
        type="search"
        autocomplete="off"
        aria-label={t('search')}
        placeholder={t('search')}
        maxLength={300}
        value={words}
        onInput={(event) => {
          words.value = event.currentTarget.value;
          void ask(words.value);
        }}
      />
      <div role="status" class="muted">
        {words.value.trim() !== '' && results?.length === 0 ? t('nothingMatches') : ''}
      </div>
      {results && results.length > 0 && words.value.trim() !== '' && (
        <ul aria-label={t('found')}>
          {results.map((source) => (
            <li key={`${source.kind} ${source.id}`} class="source">
              <span class="source-about">
                <span dir="auto" id={`found-${source.kind}-${source.id}`}>
                  {source.title}
                </span>
                <span class="muted">
                  {[t(source.kind), source.audience === 'everyone' ? null : t(source.audience)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <button
                type="button"
                class="button button-small"
                aria-describedby={`found-${source.kind}-${source.id}`}
                disabled={busy}
                onClick={() => onAdd(source)}
              >
                {t('use')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {failure.value && <FailureNotice failure={failure.value} tone="warn" />}
    </details>
  );
}
