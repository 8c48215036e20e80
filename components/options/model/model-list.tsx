import { useSignal } from '@preact/signals';
import { matchingModels } from '@/lib/llm/search';
import { dayName } from '@/lib/text/dates';
import { t } from '@/lib/words/options-model';

type Props = {
  /** As the endpoint lists them; `shutdown` is an ISO date or null. */
  models: readonly { id: string; shutdown: string | null }[];
  chosen: string;
  onPick: (id: string) => void;
};

/** Some endpoints list hundreds: more rows than this nobody reads. */
const MOST = 100;

/** What the endpoint offers, to search in and to pick from. */
export function ModelList({ models, chosen, onPick }: Props) {
  const typed = useSignal('');
  if (models.length === 0) return null;
  const found = matchingModels(models, typed.value);
  return (
    <fieldset class="model-list" aria-label={t('modelList')}>
      <input
        type="search"
        aria-label={t('searchModels')}
        placeholder={t('searchCount', { count: models.length })}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
        // Enter would send the form it stands in.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <ul>
        {found.slice(0, MOST).map(({ id, shutdown }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === chosen} onClick={() => onPick(id)}>
              <span>{id}</span>
              {shutdown && <span class="muted small">{t('ends', { day: dayName(shutdown) })}</span>}
            </button>
          </li>
        ))}
      </ul>
      <p class="muted small" role="status">
        {found.length === 0 && t('noMatch')}
        {found.length > MOST && t('firstOf', { most: MOST, count: found.length })}
        {found.length > 0 &&
          found.length <= MOST &&
          typed.value.trim() !== '' &&
          t('foundOf', { found: found.length, count: models.length })}
      </p>
    </fieldset>
  );
}
