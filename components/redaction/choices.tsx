import { t } from '@/lib/words/redaction';
import { kindText } from '@/lib/words/redaction-kinds';
import type { Outgoing } from './outgoing';
import { piecesOf } from './pieces';

/** Each replaced value with a switch, and words that a person keeps here. Both count from the next request on. */
export function Choices({ outgoing }: { outgoing: Outgoing }) {
  const values = outgoing.values.value;
  const used = new Set(
    outgoing.messages.value.flatMap(({ content }) =>
      piecesOf(content, values).flatMap((piece) => ('token' in piece ? [piece.token] : [])),
    ),
  );
  const entries = values.entries.filter(
    ({ token, kind, value }) =>
      kind !== 'literal' && kind !== 'words' && (used.has(token) || values.shown.includes(value)),
  );
  if (entries.length + values.hidden.length === 0) return null;
  return (
    <details class="outgoing-choices" open>
      <summary>{t('eachValue')}</summary>
      <p class="muted small">{t('fromNextOn')}</p>
      <ul>
        {entries.map(({ token, kind, value }) => (
          <li key={token}>
            <span class="outgoing-token">{token}</span>
            <span class="outgoing-value" dir="auto">
              {value}
            </span>
            <span class="muted small">{kindText(kind)}</span>
            <button
              type="button"
              class="button button-small"
              aria-pressed={values.shown.includes(value)}
              onClick={() => void outgoing.show(value, !values.shown.includes(value))}
            >
              {values.shown.includes(value) ? t('replaceAgain') : t('sendAsIs')}
            </button>
          </li>
        ))}
        {values.hidden.map((words) => (
          <li key={words}>
            <span class="outgoing-value" dir="auto">
              {words}
            </span>
            <span class="muted small">{kindText('words')}</span>
            <button type="button" class="button button-small" onClick={() => void outgoing.hide(words, false)}>
              {t('sendAsIs')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
