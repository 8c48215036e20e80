/** The company's own name for its agent pages. Freshdesk's API never answers there (official API docs). */
export const OWN_NAME = 'support.acme-help.test';
