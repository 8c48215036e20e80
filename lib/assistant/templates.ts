/** Fills the placeholders that are known; anything else in braces stays as the person wrote it. */
export function fillTemplate(template: string, values: { playbooks: string; today: string }): string {
  return template
    .replace(/\{\{\s*(playbooks|today)\s*\}\}/g, (_, name: 'playbooks' | 'today') => values[name])
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
