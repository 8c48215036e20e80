import type { Unsupported } from '@/lib/fact-check';
import { t } from '@/lib/words/fact-check';

/**
 * What of a draft nothing in the ticket bears out. Quiet: it may well be right, but a person has to say so. What is missing
 * here is not right for that: only some kinds of facts are looked for.
 */
export function UnsupportedList({
  id,
  claims,
  onShow,
}: {
  id: string;
  claims: Unsupported[];
  /** Shows one in the draft; without it they are only listed. */
  onShow?: (claim: Unsupported, button: HTMLElement) => void;
}) {
  if (claims.length === 0) return null;
  return (
    <div class="unsupported" id={id}>
      <h3 id={`${id}-title`}>{t('heading')}</h3>
      <p class="muted small">{t('toCheck', { count: claims.length })}</p>
      <ul aria-labelledby={`${id}-title`}>
        {claims.map((claim) => (
          <li key={`${claim.kind} ${claim.from}`}>
            <span class="muted small">{t(claim.kind)}</span>
            {onShow ? (
              <button
                type="button"
                class="claim claim-button"
                dir="auto"
                title={t('showInDraft')}
                onClick={(event) => onShow(claim, event.currentTarget)}
              >
                {claim.text}
              </button>
            ) : (
              <span class="claim" dir="auto">
                {claim.text}
              </span>
            )}
            {claim.opens && <span class="muted small">{t('opens', { opens: claim.opens })}</span>}
            {claim.says && (
              <span class="muted small" dir="auto">
                {t('says', { says: claim.says })}
              </span>
            )}
            {claim.customerOnly && <span class="muted small">{t('customerOnly')}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
