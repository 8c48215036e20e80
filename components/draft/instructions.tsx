import { useSignal } from '@preact/signals';
import { NoteStatus } from '@/components/outbox/note-status';
import { commonRemedies } from '@/components/ui/context';
import { Icon } from '@/components/ui/icon';
import { FailureNotice } from '@/components/ui/notice';
import { softDisabled } from '@/components/ui/soft-disabled';
import { t } from '@/lib/words/draft';
import { DraftBody } from './draft-body';
import { GenerateButton } from './generate-button';
import { CopyStatus } from './insert-status';
import { RefineForm } from './refine-form';
import type { DraftContext, DraftSession } from './session';
import { writeOrAsk } from './write-or-ask';

/** What a technician needs to know; never sent to the customer. One line where there is little room and nothing to show. */
export function Instructions({ session, context }: { session: DraftSession; context: DraftContext }) {
  const { instructions, privateNote } = session;
  const { editor, generation } = instructions;
  const asked = useSignal(false);
  const empty = editor.text.value.trim() === '';
  const writing = editor.row.value?.state === 'generating';
  const wanted = !context.narrow || asked.value || !empty || writing;
  const shown = wanted && context.showInstructions.value;
  const name = shown ? t('hideInstructions') : t('showInstructions');
  return (
    <section class="region instructions" aria-labelledby="instructions-title">
      <div class="region-head">
        <h2 id="instructions-title">
          <Icon name="wrench" />
          {t('instructions')}
        </h2>
        <div class="region-actions">
          {(shown || empty) && (
            <GenerateButton
              label={t('generateInstructions')}
              short={context.narrow ? t('generate') : undefined}
              generating={writing}
              starting={generation.starting.value}
              primary={false}
              hotkey="T"
              disabled={privateNote.active.value}
              onGenerate={() => {
                context.setShowInstructions(true);
                void writeOrAsk(session, 'instructions', context);
              }}
              onStop={() => void generation.stop()}
            />
          )}
          <button
            type="button"
            class="button button-small button-icon button-quiet fold-button"
            aria-label={name}
            title={name}
            aria-expanded={shown}
            onClick={() => {
              asked.value = !shown;
              context.setShowInstructions(!shown);
            }}
          >
            <Icon name={shown ? 'chevron-down' : 'chevron-right'} />
          </button>
        </div>
      </div>
      {shown && <Shown session={session} context={context} />}
    </section>
  );
}

function Shown({ session, context }: { session: DraftSession; context: DraftContext }) {
  const { instructions, privateNote } = session;
  const { editor, generation } = instructions;
  const row = editor.row.value ?? null;
  const empty = editor.text.value.trim() === '';
  const writing = row?.state === 'generating';
  const noted = row?.disposition === 'noted' && row.text === editor.text.value;
  const addNote = () => editor.flush().then(() => privateNote.add(editor.text.peek()));
  return (
    <>
      <p class="muted small region-hint">{t('agentsOnly')}</p>
      <DraftBody
        session={session}
        desk={instructions}
        label={t('instructionsDraft')}
        placeholder={t('instructionsHint')}
        readOnly={privateNote.active.value || session.lock.elsewhere.value}
        remedies={commonRemedies(context, session.ticketId)}
      >
        <div class="actions">
          <button
            type="button"
            class="button"
            disabled={empty || noted || session.readOnlyStorage.value}
            {...softDisabled(writing || privateNote.busy.value || privateNote.active.value, () => void addNote())}
          >
            {t('addNote')}
          </button>
          <button type="button" class="button" disabled={empty} onClick={() => void session.copy('instructions')}>
            {t('copyInstructions')}
          </button>
        </div>
        <div class="small" role="status" aria-label={t('copying')}>
          <CopyStatus session={session} what="instructions" />
        </div>
        {privateNote.failure.value && (
          <FailureNotice failure={privateNote.failure.value} on={commonRemedies(context, session.ticketId)} />
        )}
        <NoteStatus
          row={privateNote.delivery.value}
          busy={privateNote.busy.value}
          onVerify={() => privateNote.delivery.value && void privateNote.verify(privateNote.delivery.value.id)}
        />
        {!empty && (
          <RefineForm
            label={t('refineQuestion')}
            button={t('rework')}
            placeholder={t('refineHint')}
            busy={writing || privateNote.active.value || generation.starting.value}
            onRefine={generation.start}
          />
        )}
      </DraftBody>
    </>
  );
}
