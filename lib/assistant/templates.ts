import { OLD_SIGN_OFF } from './sign-off';

/** Fills the placeholders that are known; anything else in braces stays as the person wrote it. */
export function fillTemplate(template: string, values: { playbooks: string; today: string; sign_off: string }): string {
  return template
    .replaceAll(OLD_SIGN_OFF, '{{sign_off}}')
    .replace(/\{\{\s*(playbooks|today|sign_off)\s*\}\}/g, (_, name: keyof typeof values) => values[name])
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
