import { useId } from 'preact/hooks';
import type { PressQuestion } from '@/lib/messages/page-press';

const BUTTONS = { response: 'Generate Response', instructions: 'Tech Instructions' } as const;

const REASONS: Record<Exclude<PressQuestion['why'], 'edited'>, string> = {
  unseen: 'The browser saw no click of yours there.',
  running: 'Two drafts that pages asked for are being written already.',
  often: 'Pages have started six drafts within a minute, the most they may.',
};

type Props = { question: PressQuestion; busy: boolean; onStart: () => void; onDismiss: () => void };

/** A page asked for a draft, and only a person can say whether it shall be. */
export function PressQuestionNotice({ question: { kind, why }, busy, onStart, onDismiss }: Props) {
  const id = useId();
  const edited = why === 'edited';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a part of a form; this is a question with two answers.
    <div class="notice notice-warn press-question" role="group" aria-labelledby={id}>
      <div role="alert">
        <strong id={id}>
          {edited
            ? `Replace your edited ${kind === 'response' ? 'draft' : 'tech instructions'}?`
            : `The page asked for a draft (${BUTTONS[kind]}). Start it?`}
        </strong>{' '}
        {edited ? `${BUTTONS[kind]} was pressed. Your text stays under Earlier versions.` : REASONS[why]}
      </div>
      <div class="actions">
        <button type="button" class="button button-small" disabled={busy} onClick={onStart}>
          {edited ? 'Replace it' : 'Start it'}
        </button>
        <button type="button" class="button button-small" onClick={onDismiss}>
          {edited ? 'Keep mine' : 'Not now'}
        </button>
      </div>
    </div>
  );
}
