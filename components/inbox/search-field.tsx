import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/words/inbox';

type Props = {
  query: Signal<string>;
  /** Somebody is about to type. */
  onSearch: () => void;
  /** The person takes the first that was found. */
  onEnter: () => void;
};

/** Finds a ticket of any status; `/` leads here. */
export function SearchField({ query, onSearch, onEnter }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <input
      ref={field}
      type="search"
      class="inbox-search"
      autocomplete="off"
      spellcheck={false}
      aria-label={t('search')}
      placeholder={t('search')}
      value={query}
      onFocus={onSearch}
      onInput={(event) => {
        query.value = event.currentTarget.value;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onEnter();
      }}
    />
  );
}
