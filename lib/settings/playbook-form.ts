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

/** Limits are those of `playbookSchema`, in words. */
export function readPlaybooks(forms: PlaybookForm[]): { value: Playbook[]; problems: Record<string, string> } {
  const problems: Record<string, string> = {};
  const value = forms.map((form) => {
    const playbook: Playbook = {
      id: form.id,
      title: form.title.trim(),
      keywords: readKeywords(form.keywords),
      guidance: form.guidance,
    };
    const say = (field: string, problem: string) => {
      problems[`playbook:${form.id}:${field}`] = problem;
    };
    if (playbook.title === '') say('title', 'Give this playbook a title, or delete it.');
    if (playbook.title.length > 120) say('title', 'Shorten the title to 120 characters.');
    if (playbook.keywords.length === 0) say('keywords', 'Enter at least one word; tickets with it use this playbook.');
    if (playbook.keywords.length > 200) say('keywords', 'Use at most 200 keywords.');
    if (playbook.keywords.some((word) => word.length > 80)) say('keywords', 'Keep each keyword within 80 characters.');
    if (playbook.guidance.length > 8000) say('guidance', 'Shorten the guidance to 8000 characters.');
    return playbook;
  });
  return { value, problems };
}
