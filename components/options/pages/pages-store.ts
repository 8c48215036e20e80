import { type ReadonlySignal, signal } from '@preact/signals';
import { PAGE_IDS, type Shown } from './pages';

/** Which page of the settings is on the screen, and the way to one of its fields. */
export interface SettingsPages {
  readonly shown: ReadonlySignal<Shown>;
  /** @param id of a page, a section or a field; '' for all of them below each other. */
  go(id: string): void;
  /** To the first field with a problem, whichever page it is on. */
  goToProblem(): void;
  /** The page that has an element with this id. */
  pageWith(id: string): Shown | null;
}

/** The mark of a page's element. */
const PAGE_MARK = 'data-settings-page';

export function createSettingsPages(document: Document): SettingsPages {
  const shown = signal<Shown>('all');

  /** Once the page is drawn. */
  function settle(target: Element | null): void {
    for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
    const field = target?.matches('input, select, textarea') === true;
    target?.scrollIntoView({ block: field ? 'center' : 'start' });
    if (field) (target as HTMLElement).focus();
  }

  const pageAround = (element: Element | null | undefined) =>
    (element?.closest(`[${PAGE_MARK}]`)?.getAttribute(PAGE_MARK) as Shown | undefined) ?? null;

  function show(target: Element | null): void {
    const page = pageAround(target);
    if (page && shown.value !== 'all') shown.value = page;
    requestAnimationFrame(() => settle(target));
  }

  return {
    shown,

    go(id) {
      if (id === '' || id === 'all' || PAGE_IDS.some((page) => page === id)) {
        shown.value = id === '' ? 'all' : (id as Shown);
        document.defaultView?.scrollTo(0, 0);
        return;
      }
      show(document.getElementById(id));
    },

    pageWith: (id) => pageAround(document.getElementById(id)),

    goToProblem() {
      requestAnimationFrame(() => show(document.querySelector('[aria-invalid="true"]')));
    },
  };
}
