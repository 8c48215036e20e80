import { NoteStatus } from '@/components/outbox/note-status';
import { commonRemedies } from '@/components/ui/context';
import { held } from '@/components/ui/held';
import { FailureNotice } from '@/components/ui/notice';
import { Region } from '@/components/ui/region';
import { t } from '@/lib/words/draft';
import { DraftBody } from './draft-body';
import { GenerateButton } from './generate-button';
import { CopyStatus } from './insert-status';
import { RefineForm } from './refine-form';
import type { DraftContext, DraftSession } from './session';

/** What a technician needs to know; never sent to the customer. */
export function Instructions({ session, context }: { session: DraftSession; context: DraftContext }) {
  const shown = context.showInstructions.value;
  return (
    <Region
      id="instructions-title"
      title={t('techInstructions')}
      action={
        <button
          type="button"
          class="button button-small button-quiet"
          aria-expanded={shown}
          onClick={() => context.setShowInstructions(!shown)}
        >
          {shown ? t('hideTechInstructions') : t('showTechInstructions')}
        </button>
      }
    >
      {shown && <Shown session={session} context={context} />}
    </Region>
  );
}

function Shown({ session, context }: { session: DraftSession; context: DraftContext }) {
  const { instructions, noting } = session;
  const { editor, generation } = instructions;
  const row = editor.row.value ?? null;
  const empty = editor.text.value.trim() === '';
  const writing = row?.state === 'generating';
  const noted = row?.disposition === 'noted' && row.text === editor.text.value;
  const addNote = () => editor.flush().then(() => noting.add(editor.text.peek()));
  return (
    <>
      <p class="muted small region-hint">{t('forAgentsOnlyNeverSent')}</p>
      <DraftBody
        session={session}
        desk={instructions}
        label={t('techInstructionsDraft')}
        placeholder={t('generateTechnicalInstructionsForThis')}
        readOnly={noting.active.value || session.lock.elsewhere.value}
        remedies={commonRemedies(context, session.ticketId)}
      >
        <div class="actions">
          <GenerateButton
            label={t('generateTechInstructions')}
            generating={writing}
            starting={generation.starting.value}
            primary={empty}
            disabled={noting.active.value}
            onGenerate={() => void generation.start()}
            onStop={() => void generation.stop()}
          />
          <button
            type="button"
            class="button"
            disabled={empty || noted || session.readOnlyStorage.value}
            {...held(writing || noting.busy.value || noting.active.value, () => void addNote())}
          >
            {t('addAsPrivateNote')}
          </button>
          <button type="button" class="button" disabled={empty} onClick={() => void session.copy('instructions')}>
            {t('copyInstructions')}
          </button>
        </div>
        <div class="small" role="status" aria-label={t('copying')}>
          <CopyStatus session={session} what="instructions" />
        </div>
        {noting.failure.value && (
          <FailureNotice failure={noting.failure.value} on={commonRemedies(context, session.ticketId)} />
        )}
        <NoteStatus
          row={noting.delivery.value}
          busy={noting.busy.value}
          onProbe={() => noting.delivery.value && void noting.probe(noting.delivery.value.id)}
        />
        {!empty && (
          <RefineForm
            label={t('whatShouldChange')}
            button={t('rework')}
            placeholder={t('tellItWhatToChange')}
            chips={[]}
            disabled={false}
            busy={writing || noting.active.value || generation.starting.value}
            onRefine={generation.start}
          />
        )}
      </DraftBody>
    </>
  );
}
