import { agentPage } from './en/agent-page';
import { manifest } from './en/manifest';
import { LANGUAGES, type Language } from './languages';
import { type Translation, translated } from './spoken';

type Messages = Record<string, { message: string }>;

/** What the browser itself puts in: of the manifest, and into the help desk's page, before any of our code has read a file. */
const ours = { agentPage, manifest };

/** What a text of the manifest is called there. */
export const inManifest = (key: keyof typeof manifest) => `__MSG_manifest_${key}__`;

/** By the name of its folder in the package: `pt_BR`. */
export function localeFiles(read: (language: Language) => Translation): Record<string, Messages> {
  const languages = Object.keys(LANGUAGES) as Language[];
  return Object.fromEntries(
    languages.map((language) => {
      const texts = translated(ours, language === 'en' ? {} : read(language));
      const messages = {
        ...messagesOf(texts.agentPage, ''),
        ...messagesOf(texts.manifest, 'manifest_'),
      };
      return [language.replace('-', '_'), messages];
    }),
  );
}

/** `$` would begin a placeholder of the browser's. */
const messagesOf = (texts: Readonly<Record<string, string>>, prefix: string): Messages =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [prefix + key, { message: text.replaceAll('$', '$$$$') }]),
  );
