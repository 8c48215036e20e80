import type { SectionId } from '@/lib/settings/registry/sections';

/** Pages of the settings, in their order, with the sections on each. */
export const PAGES = {
  connection: ['freshdesk', 'model-section'],
  writing: ['drafting'],
  knowing: ['knowledge'],
  spending: ['costs'],
  browser: ['page', 'language-section'],
  private: ['privacy'],
  yours: ['data'],
  advanced: ['polling', 'notifications'],
} as const satisfies Record<string, readonly SectionId[]>;

export type PageId = keyof typeof PAGES;

/** One of the pages; or all sections below each other and unfolded, for the browser's own search and for printing. */
export type Shown = PageId | 'all';

export const PAGE_IDS = Object.keys(PAGES) as PageId[];
