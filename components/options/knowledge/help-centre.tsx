import { useState } from 'preact/hooks';
import { BusyButton } from '@/components/ui/busy-button';
import { Field } from '@/components/ui/field';
import { StatusLine } from '@/components/ui/status-line';
import { t } from '@/lib/words/options-knowledge';
import type { KnowledgeView } from './knowledge-view';

/** Where links to articles lead customers. */
export function HelpCentre({ knowledge, saved }: { knowledge: KnowledgeView; saved: string }) {
  const [typed, type] = useState<string | null>(null);
  const { addressing } = knowledge;
  return (
    <div class="stack">
      <Field
        id="knowledge-help-centre"
        label={t('helpCentre')}
        hint={t('helpCentreHint')}
        inputMode="url"
        value={typed ?? saved}
        problem={undefined}
        onInput={type}
      />
      <div class="action-row">
        <BusyButton busy={addressing.busy.value} onClick={() => void knowledge.saveAddress(typed ?? saved)}>
          {t('saveAddress')}
        </BusyButton>
        <StatusLine outcome={addressing.outcome.value} />
      </div>
    </div>
  );
}
