import { useSignal } from '@preact/signals';
import { sectionText } from '@/lib/settings/labels';
import { t } from '@/lib/words/options';
import { t as pageText } from '@/lib/words/options-pages';
import { findSettings } from './find-setting';
import { PAGE_IDS, type Shown } from './pages';
import type { SettingsPages } from './pages-store';

/** The pages, and a search over all of their settings. @param wrong pages with a field that has a problem. */
export function SettingsNav({ pages, wrong }: { pages: SettingsPages; wrong: ReadonlySet<Shown> }) {
  const typed = useSignal('');
  const found = findSettings(typed.value, (id) => pages.pageWith(id) !== null);
  const go = (id: string) => {
    typed.value = '';
    // The address of what is there already changes nothing.
    if (location.hash === `#${id}`) pages.go(id);
    else location.hash = id;
  };
  return (
    <nav class="section-nav" aria-label={t('sections')}>
      <input
        type="search"
        class="setting-search"
        aria-label={pageText('searchSettings')}
        placeholder={pageText('searchSettings')}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found[0]) go(found[0].id);
        }}
      />
      {typed.value.trim() === '' ? (
        <PageLinks pages={pages} wrong={wrong} onGo={go} />
      ) : (
        <ul class="found-settings" aria-label={pageText('foundSettings')}>
          {found.map(({ id, label, section }) => (
            <li key={id}>
              <a href={`#${id}`} onClick={instead(() => go(id))}>
                {label}
                {id !== section && <span class="muted small found-section">{sectionText(section)}</span>}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p class="muted small found-none" role="status">
        {typed.value.trim() !== '' && found.length === 0 && pageText('noSettingFound')}
      </p>
    </nav>
  );
}

const instead = (act: () => void) => (event: Event) => {
  event.preventDefault();
  act();
};

type LinksProps = { pages: SettingsPages; wrong: ReadonlySet<Shown>; onGo: (id: string) => void };

function PageLinks({ pages, wrong, onGo }: LinksProps) {
  return (
    <ul class="page-links">
      {[...PAGE_IDS, 'all' as const].map((id) => (
        <li key={id}>
          <a
            href={`#${id}`}
            class={id === 'all' ? 'page-link-all' : ''}
            aria-current={pages.shown.value === id ? 'page' : undefined}
            onClick={instead(() => onGo(id))}
          >
            {pageText(id)}
            {wrong.has(id) && <span class="badge badge-bad">{pageText('needsCorrection')}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
