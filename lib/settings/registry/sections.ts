/** Sections of the settings page, in its order. */
export const SECTIONS = [
  'freshdesk',
  'model-section',
  'polling',
  'drafting',
  'knowledge',
  'privacy',
  'notifications',
  'language-section',
  'costs',
  'page',
  'data',
] as const;

export type SectionId = (typeof SECTIONS)[number];
