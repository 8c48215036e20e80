import { BusyButton } from '@/components/ui/busy-button';
import { Checkbox } from '@/components/ui/field';
import { StatusLine } from '@/components/ui/status-line';
import { t } from '@/lib/words/options-data';
import { CostHistory } from '../costs/cost-history';
import type { OptionsStore } from '../options-store';
import { FoldPart } from '../pages/fold-part';
import { Section } from '../section';
import { DraftExport } from './draft-export';
import { ForgetPerson } from './forget-person';
import { ImportSummary } from './import-summary';
import { LeaveDialog } from './leave-dialog';
import { StorageRebuild } from './storage-rebuild';

/** What can be taken along, brought in, made anew and deleted. */
export function DataSection({ store }: { store: OptionsStore }) {
  return (
    <Section id="data">
      <Export store={store} />
      <Import store={store} />
      <DraftExport store={store} />
      {store.rebuild.needed.value && <StorageRebuild rebuild={store.rebuild} />}
      <CostHistory store={store} />
      <ForgetPerson store={store.forgetPerson} />
      <Leaving store={store} />
    </Section>
  );
}

function Export({ store: { transfer } }: { store: OptionsStore }) {
  const { exporting } = transfer;
  return (
    <FoldPart title={t('export')}>
      <Checkbox
        id="include-keys"
        label={t('includeKeys')}
        checked={transfer.includeKeys.value}
        onChange={(on) => {
          transfer.includeKeys.value = on;
        }}
        hint={transfer.includeKeys.value ? t('keysIncluded') : t('keysLeftOut')}
      />
      <div class="action-row">
        <BusyButton busy={exporting.busy.value} onClick={() => void transfer.exportFile()}>
          {t('exportSettings')}
        </BusyButton>
        <StatusLine outcome={exporting.outcome.value} />
      </div>
    </FoldPart>
  );
}

function Import({ store: { transfer } }: { store: OptionsStore }) {
  return (
    <FoldPart title={t('import')}>
      <div class="field">
        <label for="import-file">{t('importFile')}</label>
        <input
          type="file"
          id="import-file"
          accept=".json,application/json"
          aria-describedby="import-file-hint"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void transfer.choose(file);
            // So that the same file can be chosen again after it was corrected.
            event.currentTarget.value = '';
          }}
        />
        <p class="field-hint" id="import-file-hint">
          {t('importFileHint')}
        </p>
      </div>
      <ImportSummary transfer={transfer} />
      <StatusLine outcome={transfer.importing.outcome.value} />
    </FoldPart>
  );
}

function Leaving({ store: { leave, fields } }: { store: OptionsStore }) {
  const host = fields.stored.value?.settings.freshdesk.domain ?? '';
  return (
    <div class="stack">
      <h3>{t('leave')}</h3>
      <p class="muted intro">{host ? t('leaveHint', { host }) : t('noHelpDesk')}</p>
      <div class="action-row">
        <BusyButton busy={leave.attempt.busy.value} danger disabled={host === ''} onClick={() => void leave.ask()}>
          {t('leave')}
        </BusyButton>
        <StatusLine outcome={leave.attempt.outcome.value} />
      </div>
      {leave.question.value && <LeaveDialog leave={leave} question={leave.question.value} />}
    </div>
  );
}
