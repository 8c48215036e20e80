import type { Message } from '@/lib/words/message';

export const LANGUAGE = 'en';
export const MOMENTS: string | undefined = undefined;

/** Marks a text and makes it longer, as German would; what stands in braces stays. */
export const pseudo = (text: string): string =>
  `⟦${text.replace(/(\{[^{}]*\})|([aeiouAEIOU])/g, (_, slot: string | undefined, vowel: string) => slot ?? vowel + vowel)}⟧`;

const adaptMessage = (message: Message): Message =>
  typeof message === 'string'
    ? pseudo(message)
    : (Object.fromEntries(Object.entries(message).map(([form, text]) => [form, pseudo(text)])) as Message);

const isMessage = (value: unknown): value is Message =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && typeof Object(value).other === 'string');

/** A catalogue, or several by name, with all texts marked. It takes the place of lib/words/locale's. */
export const adapt = <T>(catalogue: T): T =>
  Object.fromEntries(
    Object.entries(catalogue as object).map(([key, value]) => [
      key,
      isMessage(value) ? adaptMessage(value) : adapt(value),
    ]),
  ) as T;
