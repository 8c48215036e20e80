/** Language of the catalogue. Plurals, numbers, lists and the names of months inside sentences follow it. */
export const LANGUAGE = 'en';

/** How the person writes moments: as their browser does. */
export const MOMENTS: string | undefined = undefined;
