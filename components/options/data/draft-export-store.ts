import { type Attempt, createAttempt, type Outcome } from '@/components/ui/attempt';
import { draftsAsText } from '@/lib/drafts/export';
import { t } from '@/lib/words/options-data';
import type { FormStore } from '../form-store';
import type { OptionsPorts } from '../ports';

/** Drafts to a file, also when their database can only be read, or not even that. */
export interface DraftExport {
  attempt: Attempt;
  /** @throws when the drafts cannot be read; then there is no file. */
  toFile(): Promise<Outcome | null>;
  run(): Promise<void>;
}

export function createDraftExport(ports: OptionsPorts, fields: FormStore): DraftExport {
  const attempt = createAttempt();

  async function toFile(): Promise<Outcome | null> {
    const host = fields.stored.value?.settings.freshdesk.domain;
    if (!host) return null;
    const { text, count } = draftsAsText(await ports.drafts(host), host, ports.now());
    if (count === 0) return { tone: 'warn', text: t('noDrafts') };
    const name = `freshdesk-assistant-drafts-${new Date(ports.now()).toISOString().slice(0, 10)}.txt`;
    ports.download(name, text);
    return {
      tone: 'good',
      text: t('draftsExported', { count, name }),
    };
  }

  return { attempt, toFile, run: () => attempt.run(toFile) };
}
