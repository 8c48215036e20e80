/** What is said where the sentences themselves cannot be read. */
export const lastWords = {
  unreadable: 'The extension could not do this, and not read why. Reload this page, then try again.',
} as const;
