import { useMemo } from 'preact/hooks';
import { wordChanges, wordsIn } from '@/lib/text/word-changes';
import { t } from '@/lib/words/draft';
import type { DraftDesk } from './draft-desk';
import { changedVersion } from './history';

/** Characters of what stayed that are shown on each side of a change. */
const AROUND = 60;

/**
 * What the last instruction changed, word by word, and one button that takes all of it back. Closed at first and under the
 * text, so that nothing a person is about to click moves. Says nothing of a text that was typed over since.
 */
export function DraftChange({ desk, disabled }: { desk: DraftDesk; disabled: boolean }) {
  const versions = desk.versions.value ?? [];
  const text = desk.editor.text.value;
  const present = versions.findLast((version) => version.text === text);
  const over = present?.origin.kind === 'refined' ? present.origin.over : undefined;
  const changes = useMemo(() => (over === undefined ? [] : wordChanges(over, text)), [over, text]);
  if (!present || over === undefined || over === text) return null;
  const before = changedVersion(versions, present);
  return (
    <div class="draft-change">
      <details>
        <summary class="small">
          {t('whatChanged', { out: wordsIn(changes, 'out'), added: wordsIn(changes, 'in') })}
        </summary>
        <p class="change-text small" dir="auto">
          {changes.map((change, at) => (
            <Part key={at} {...change} first={at === 0} last={at === changes.length - 1} />
          ))}
        </p>
      </details>
      {before && (
        <button
          type="button"
          class="button button-small button-quiet"
          disabled={disabled}
          onClick={() => void desk.restore(before)}
        >
          {t('undoChange')}
        </button>
      )}
    </div>
  );
}

type PartProps = { kind: 'same' | 'out' | 'in'; text: string; first: boolean; last: boolean };

function Part({ kind, text, first, last }: PartProps) {
  if (kind === 'same') return <span class="muted">{shortened(text, first, last)}</span>;
  const Tag = kind === 'out' ? 'del' : 'ins';
  return (
    <Tag>
      <span class="visually-hidden">{t(kind === 'out' ? 'takenOut' : 'putIn')} </span>
      {text}
    </Tag>
  );
}

/** The words next to a change; what is further away is left out. */
function shortened(text: string, first: boolean, last: boolean): string {
  const start = first ? '' : text.slice(0, AROUND);
  const end = last ? '' : text.slice(-AROUND);
  return text.length > 2 * AROUND ? `${start} … ${end}` : text;
}
