import { message, type PlainMessage, type SettingsMessage } from './message';
import type { Playbook } from './playbook';

/** A playbook while it is edited: keywords are one text, separated by commas or lines. */
export type PlaybookForm = { id: string; title: string; keywords: string; guidance: string };

export const toPlaybookForm = (playbook: Playbook): PlaybookForm => ({
  ...playbook,
  keywords: playbook.keywords.join(', '),
});

/** Words between commas, semicolons or line ends; doubles and empty ones dropped. */
export function readKeywords(typed: string): string[] {
  const words = typed.split(/[,;\n\r，、]+/).map((word) => word.trim().replace(/\s+/g, ' '));
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Limits are those of `playbookSchema`. */
export function readPlaybooks(forms: PlaybookForm[]): { value: Playbook[]; problems: Record<string, SettingsMessage> } {
  const problems: Record<string, SettingsMessage> = {};
  const value = forms.map((form) => {
    const playbook: Playbook = {
      id: form.id,
      title: form.title.trim(),
      keywords: readKeywords(form.keywords),
      guidance: form.guidance,
    };
    const say = (field: string, problem: PlainMessage) => {
      problems[`playbook:${form.id}:${field}`] = message(problem);
    };
    if (playbook.title === '') say('title', 'playbook-title-wanted');
    if (playbook.title.length > 120) say('title', 'playbook-title-too-long');
    if (playbook.keywords.length === 0) say('keywords', 'keywords-wanted');
    if (playbook.keywords.length > 200) say('keywords', 'too-many-keywords');
    if (playbook.keywords.some((word) => word.length > 80)) say('keywords', 'keyword-too-long');
    if (playbook.guidance.length > 8000) say('guidance', 'guidance-too-long');
    return playbook;
  });
  return { value, problems };
}
