import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PressQuestion } from '@/lib/messages/page-press';
import { t } from '@/lib/words/draft';

const BUTTONS = { response: 'generateResponse', instructions: 'techInstructionsButton' } as const;

const REASONS = { unseen: 'pressUnseen', running: 'pressRunning', often: 'pressOften' } as const;
const REPLACE = { response: 'replaceYourDraft', instructions: 'replaceYourInstructions' } as const;

type Props = { question: PressQuestion; busy: boolean; onStart: () => void; onDismiss: () => void };

/** A page asked for a draft, and only a person can say whether it shall be. */
export function PressQuestionNotice({ question: { kind, why }, busy, onStart, onDismiss }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  // Whoever pressed a button far below would not see what it asks.
  useLayoutEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  const edited = why === 'edited';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a part of a form; this is a question with two answers.
    <div class="notice notice-warn press-question" role="group" aria-labelledby={id} ref={box}>
      <div role="alert">
        <strong id={id}>{edited ? t(REPLACE[kind]) : t('pageAsked', { button: t(BUTTONS[kind]) })}</strong>{' '}
        {edited ? t('pressedButton', { button: t(BUTTONS[kind]) }) : t(REASONS[why])}
      </div>
      <div class="actions">
        <button type="button" class="button button-small" disabled={busy} onClick={onStart}>
          {edited ? t('replaceIt') : t('startIt')}
        </button>
        <button type="button" class="button button-small" onClick={onDismiss}>
          {edited ? t('keepMine') : t('notNow')}
        </button>
      </div>
    </div>
  );
}
