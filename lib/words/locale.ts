export { LANGUAGE, MOMENTS } from './english';

/** What a page makes of a catalogue before its first use; a build for tests puts another file here, which marks all texts. */
export const adapt = <T>(catalogue: T): T => catalogue;
