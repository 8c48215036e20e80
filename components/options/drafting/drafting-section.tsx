import { t as words } from '@/lib/words/options';
import { t } from '@/lib/words/options-pages';
import type { OptionsStore } from '../options-store';
import { FoldPart } from '../pages/fold-part';
import { Section } from '../section';
import { SettingField } from '../setting-field';
import { PlaybookList } from './playbook-list';
import { PromptField } from './prompt-field';
import { SignatureField } from './signature-field';

/** @param signature as Freshdesk tells it of the key's agent; empty where it tells none. */
export function DraftingSection({ store, signature }: { store: OptionsStore; signature: string }) {
  return (
    <Section id="drafting">
      <SignatureField store={store} ofFreshdesk={signature} />
      <SettingField store={store} path="sending.undo_seconds" />
      <FoldPart title={t('promptAndMore')}>
        <PromptField store={store} of="response" />
        <PromptField store={store} of="instructions" />
      </FoldPart>
      <FoldPart title={words('playbooks')}>
        <PlaybookList store={store} />
      </FoldPart>
    </Section>
  );
}
