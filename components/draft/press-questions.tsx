import { hasOwnWords } from '@/lib/domain/draft';
import type { PressQuestion } from '@/lib/messages/page-press';
import { t } from '@/lib/words/draft';
import { PressQuestionNotice } from './press-question';
import type { DraftContext, DraftSession } from './session';

/** What the page asked for and did not get by itself, above the drafts: in the panel that is in sight at once. */
export function PressQuestions({ session, context }: { session: DraftSession; context: DraftContext }) {
  const { questions, forget, dismiss } = context.presses;
  const mine = questions.value.filter(
    ({ host, ticketId }) => host === session.view.host && ticketId === session.ticketId,
  );

  /** Whoever answered goes on with the draft; the button that had the focus is gone. */
  function goOn({ kind }: PressQuestion) {
    const name = kind === 'response' ? t('responseDraft') : t('instructionsDraft');
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`textarea[aria-label="${name}"]`)?.focus());
  }

  return mine.map((question) => {
    const { editor, generation } = session[question.kind];
    const row = editor.row.value;
    if (row?.state === 'generating') return null;
    // Undefined until it is read.
    if (question.why === 'edited' && row !== undefined && !(row && hasOwnWords(row))) return null;
    return (
      <PressQuestionNotice
        key={question.kind}
        question={question}
        busy={generation.starting.value}
        onStart={() => {
          if (question.kind === 'instructions') context.setShowInstructions(true);
          forget(question);
          void generation.start();
          goOn(question);
        }}
        onDismiss={() => {
          dismiss(question);
          goOn(question);
        }}
      />
    );
  });
}
