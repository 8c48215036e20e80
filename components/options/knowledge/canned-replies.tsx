import { useState } from 'preact/hooks';
import { BusyButton } from '@/components/ui/busy-button';
import { Field } from '@/components/ui/field';
import { StatusLine } from '@/components/ui/status-line';
import { t } from '@/lib/words/options-knowledge';
import { FoldPart } from '../pages/fold-part';
import type { KnowledgeNow, KnowledgeView } from './knowledge-view';

/** Canned replies that are here, and the ways to bring in those that Freshdesk does not give to this agent. */
export function CannedReplies({ knowledge, now }: { knowledge: KnowledgeView; now: KnowledgeNow }) {
  const [pasted, paste] = useState('');
  const { importing } = knowledge;
  const { canned } = now.counts;
  return (
    <FoldPart title={t('canned')}>
      <p class="muted intro">{t('cannedCounts', canned)}</p>
      {now.state.cannedRefusedAt !== null && <p class="muted">{t('cannedRefused')}</p>}
      <Field
        id="knowledge-canned"
        label={t('paste')}
        hint={t('pasteHint')}
        rows={4}
        value={pasted}
        problem={undefined}
        onInput={paste}
      />
      <div class="field">
        <label for="knowledge-canned-file">{t('cannedFile')}</label>
        <input
          type="file"
          id="knowledge-canned-file"
          accept=".csv,.json,.txt,text/csv,application/json,text/plain"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void file.text().then(paste);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div class="action-row">
        <BusyButton
          busy={importing.busy.value}
          disabled={pasted.trim() === ''}
          onClick={() => void knowledge.importCanned(pasted).then(() => paste(''))}
        >
          {t('importCanned')}
        </BusyButton>
        {canned.imported > 0 && (
          <BusyButton busy={importing.busy.value} danger onClick={() => void knowledge.forgetImported()}>
            {t('forgetImported')}
          </BusyButton>
        )}
        <StatusLine outcome={importing.outcome.value} />
      </div>
    </FoldPart>
  );
}
