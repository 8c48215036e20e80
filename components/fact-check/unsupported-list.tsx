import type { ClaimKind, Unsupported } from '@/lib/fact-check';

const KIND: Record<ClaimKind, string> = {
  link: 'Link',
  email: 'E-mail address',
  phone: 'Phone number',
  amount: 'Amount',
  date: 'Date',
  reference: 'Number',
  promise: 'Promise',
  secret: 'Password, card or code',
  state: 'Said to be done',
  version: 'Version or port',
  legal: 'Legal statement',
  medical: 'Medical advice',
  security: 'Lower security',
  placeholder: 'Not filled in',
  name: 'Name below the reply',
  prompt: 'Words of the instructions',
};

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
      <h3 id={`${id}-title`}>Check before sending</h3>
      <p class="muted small">
        {claims.length === 1 ? '1 thing' : `${claims.length} things`} to check, not backed by this ticket or your
        playbooks. Other facts were not judged.
      </p>
      <ul aria-labelledby={`${id}-title`}>
        {claims.map((claim) => (
          <li key={`${claim.kind} ${claim.from}`}>
            <span class="muted small">{KIND[claim.kind]}</span>
            {onShow ? (
              <button
                type="button"
                class="claim"
                dir="auto"
                title="Show it in the draft"
                onClick={(event) => onShow(claim, event.currentTarget)}
              >
                {claim.text}
              </button>
            ) : (
              <span class="claim" dir="auto">
                {claim.text}
              </span>
            )}
            {claim.opens && <span class="muted small">opens {claim.opens}</span>}
            {claim.customerOnly && <span class="muted small">only the customer says so</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
