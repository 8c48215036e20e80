import type { ComponentChildren, ComponentProps } from 'preact';
import type { Outcome } from '@/components/ui/attempt';
import { BusyButton } from '@/components/ui/busy-button';
import { Checkbox } from '@/components/ui/field';
import { StatusLine } from '@/components/ui/status-line';
import { ImportSummary } from './import-summary';
import { LeaveDialog } from './leave-dialog';
import { Section } from './section';

type Progress = { busy: boolean; outcome: Outcome | null };

type Props = {
  exporting: Progress & { includeKeys: boolean; onIncludeKeys: (on: boolean) => void; onExport: () => void };
  importing: Progress & {
    plan: Omit<ComponentProps<typeof ImportSummary>, 'busy' | 'onImport' | 'onCancel'> | null;
    onFile: (file: File) => void;
    onImport: () => void;
    onCancel: () => void;
  };
  leaving: Progress & {
    host: string;
    question: ComponentProps<typeof LeaveDialog>['question'] | null;
    onAsk: () => void;
    onConfirm: () => void;
    onCancel: () => void;
  };
  /** Before the way out. */
  children?: ComponentChildren;
};

export function DataSection({ exporting, importing, leaving, children }: Props) {
  return (
    <Section id="data">
      <div class="stack">
        <h3>Export</h3>
        <Checkbox
          id="include-keys"
          label="Include API keys"
          checked={exporting.includeKeys}
          onChange={exporting.onIncludeKeys}
          hint={
            exporting.includeKeys
              ? 'Careful: whoever has this file can act in Freshdesk in your name and spend on your model account.'
              : 'The file then holds your keys readable. Leave this off to share settings with colleagues.'
          }
        />
        <div class="action-row">
          <BusyButton busy={exporting.busy} onClick={exporting.onExport}>
            Export settings
          </BusyButton>
          <StatusLine outcome={exporting.outcome} />
        </div>
      </div>
      <div class="stack">
        <h3>Import</h3>
        <div class="field">
          <label for="import-file">Settings file to import</label>
          <input
            type="file"
            id="import-file"
            accept=".json,application/json"
            aria-describedby="import-file-hint"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) importing.onFile(file);
              // So that the same file can be chosen again after it was corrected.
              event.currentTarget.value = '';
            }}
          />
          <p class="field-hint" id="import-file-hint">
            A file exported here, or the config.json of the older Python program. You see what it holds before anything
            changes.
          </p>
        </div>
        {importing.plan && (
          <ImportSummary
            {...importing.plan}
            busy={importing.busy}
            onImport={importing.onImport}
            onCancel={importing.onCancel}
          />
        )}
        <StatusLine outcome={importing.outcome} />
      </div>
      {children}
      <div class="stack">
        <h3>Leave this help desk</h3>
        <p class="muted intro">
          {leaving.host
            ? `Deletes everything this browser holds of ${leaving.host}, and your API keys.`
            : 'No help desk is set up.'}
        </p>
        <div class="action-row">
          <BusyButton busy={leaving.busy} danger disabled={leaving.host === ''} onClick={leaving.onAsk}>
            Leave this help desk
          </BusyButton>
          <StatusLine outcome={leaving.outcome} />
        </div>
        {leaving.question && (
          <LeaveDialog question={leaving.question} onConfirm={leaving.onConfirm} onCancel={leaving.onCancel} />
        )}
      </div>
    </Section>
  );
}
