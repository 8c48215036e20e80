import { NoteStatus } from '@/components/outbox/note-status';
import { commonRemedies } from '@/components/ui/context';
import { FailureNotice } from '@/components/ui/notice';
import { Region } from '@/components/ui/region';
import { softDisabled } from '@/components/ui/soft-disabled';
import { t } from '@/lib/words/draft';
import { DraftBody } from './draft-body';
import { GenerateButton } from './generate-button';
import { CopyStatus } from './insert-status';
import { RefineForm } from './refine-form';
import type { DraftContext, DraftSession } from './session';
import { writeOrAsk } from './write-or-ask';

/** What a technician needs to know; never sent to the customer. */
export function Instructions({ session, context }: { session: DraftSession; context: DraftContext }) {
  const shown = context.showInstructions.value;
  return (
    <Region
      id="instructions-title"
      title={t('instructions')}
      action={
        <button
          type="button"
          class="button button-small button-quiet"
          aria-expanded={shown}
          onClick={() => context.setShowInstructions(!shown)}
        >
          {shown ? t('hideInstructions') : t('showInstructions')}
        </button>
      }
    >
      {shown && <Shown session={session} context={context} />}
    </Region>
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
          <GenerateButton
            label={t('generateInstructions')}
            generating={writing}
            starting={generation.starting.value}
            primary={empty}
            disabled={privateNote.active.value}
            onGenerate={() => void writeOrAsk(session, 'instructions', context)}
            onStop={() => void generation.stop()}
          />
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
            chips={[]}
            disabled={false}
            busy={writing || privateNote.active.value || generation.starting.value}
            onRefine={generation.start}
          />
        )}
      </DraftBody>
    </>
  );
}
