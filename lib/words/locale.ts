import { spoken, translated } from './spoken';

/** Language of the catalogue. Plurals, numbers, lists and the names of months inside sentences follow it. */
export const LANGUAGE: string = spoken.language;

/** How the person writes moments; undefined: as their browser does. */
export const MOMENTS = spoken.moments;

/**
 * What a page makes of a catalogue before its first use; a build for tests puts another file here, which marks all texts.
 * @param name of the feature, as in a file of translations.
 */
export const adapt = <T>(catalogue: T, name: string): T => translated(catalogue, spoken.texts[name]);
