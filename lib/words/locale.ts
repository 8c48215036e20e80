/** Language of the catalogue. Plurals, numbers, lists and the names of months inside sentences follow it. */
export const LANGUAGE = 'en';

/** How the person writes moments: as their browser does. */
export const MOMENTS: string | undefined = undefined;

/** What a page makes of a catalogue before its first use; a build for tests puts another file here, which marks all texts. */
export const adapt = <T>(catalogue: T): T => catalogue;
