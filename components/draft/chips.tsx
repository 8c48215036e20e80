import { keyHint } from '@/components/ui/key-hint';
import { softDisabled } from '@/components/ui/soft-disabled';
import { t } from '@/lib/words/draft';

/** Wishes of one press: what the model is asked, and the word that stands on the button. */
export const WISHES = [
  ['moreConcise', 'shorter'],
  ['moreFormal', 'formal'],
  ['moreDetails', 'detail'],
  ['moreSteps', 'steps'],
] as const;

type Props = {
  claims: number;
  questions: number;
  busy: boolean;
  onRefine: (instruction: string) => void;
};

/** To what lies below the text, and ready wishes; one line that can be scrolled sideways. */
export function Chips({ claims, questions, busy, onRefine }: Props) {
  return (
    <div class="chips">
      {claims > 0 && (
        <button
          type="button"
          class="button button-small chip chip-warn"
          onClick={(event) => show(event, 'unsupported')}
        >
          {t('claimsToCheck', { count: claims })}
        </button>
      )}
      {questions > 0 && (
        <button type="button" class="button button-small chip" onClick={(event) => show(event, 'questions')}>
          {t('questionCount', { count: questions })}
        </button>
      )}
      {WISHES.map(([wish, word], at) => (
        <button
          type="button"
          key={wish}
          class="button button-small chip"
          aria-label={t(wish)}
          title={keyHint(t(wish), String(at + 1))}
          {...softDisabled(busy, () => onRefine(t(wish)))}
        >
          {t(word)}
        </button>
      ))}
    </div>
  );
}

/** Brings a list into sight, and the keyboard to its first button. */
function show({ currentTarget }: { currentTarget: HTMLElement }, list: string): void {
  const part = currentTarget.closest('section')?.querySelector(`.${list}`);
  part?.scrollIntoView({ block: 'center' });
  part?.querySelector('button')?.focus({ preventScroll: true });
}
