/** Sections of the settings page, in its order. */
export const SECTIONS = [
  { id: 'freshdesk', title: 'Freshdesk' },
  { id: 'model-section', title: 'Model' },
  { id: 'polling', title: 'Checking for tickets' },
  { id: 'drafting', title: 'Drafting' },
  { id: 'privacy', title: 'Privacy' },
  { id: 'notifications', title: 'Notifications' },
  { id: 'costs', title: 'Model costs' },
  { id: 'page', title: 'In the Freshdesk page' },
  { id: 'data', title: 'Your data' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];
