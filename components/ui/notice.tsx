import type { ComponentChildren } from 'preact';
import type { Failure } from '@/lib/failures/app-error';
import { type Explanation, explain } from '@/lib/failures/explain';
import type { Remedy, SettingsField } from '@/lib/failures/remedies';
import { t } from '@/lib/words/ui';
import { RetryButton } from './retry-button';

type Tone = 'plain' | 'good' | 'warn' | 'bad';

/** A sentence for the person. `live` regions are announced when they change. */
export function Notice({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) {
  return <div class={`notice notice-${tone}`}>{children}</div>;
}

const LABELS = {
  settings: 'settings',
  model: 'model',
  retry: 'retry',
  shorten: 'shorten',
  billing: 'billing',
  costs: 'costs',
  'open-ticket': 'openTicket',
  'check-again': 'checkAgain',
  allow: 'allow',
  'reload-page': 'reloadPage',
  none: 'retry',
} as const;

/** What each remedy does. `settings` and `model` get the field to go to. */
export type Remedies = Partial<Record<Remedy, (field?: SettingsField) => void>>;

/** What went wrong and the one button that helps. A remedy without a handler shows no button. */
export function FailureNotice(props: {
  failure: Failure;
  tone?: Tone;
  /** Bold words before the sentence. */
  lead?: string;
  on?: Remedies;
  /** It stands in a live region, which announces it: an alert in there would be read twice. */
  inStatus?: boolean;
  children?: ComponentChildren;
}) {
  const explanation = explain(props.failure);
  const act = props.on?.[explanation.remedy];
  return (
    <div class={`notice notice-${props.tone ?? 'bad'}`}>
      {/* Only the sentence is announced: a countdown in the button would be read out every second. */}
      <span role={props.inStatus ? undefined : 'alert'}>
        {props.lead && <strong>{props.lead} </strong>}
        {explanation.text}
      </span>{' '}
      {act && <RemedyButton {...explanation} failure={props.failure} act={act} />}
      {props.children}
    </div>
  );
}

function RemedyButton(props: Explanation & { failure: Failure; act: (field?: SettingsField) => void }) {
  const { remedy, field, act } = props;
  const { at, retryAfterSeconds } = props.failure;
  const label = t(field?.endsWith('api_key') ? 'enterKey' : LABELS[remedy]);
  if (remedy === 'retry') {
    const known = at !== undefined && retryAfterSeconds !== undefined;
    return <RetryButton label={label} notBefore={known ? at + retryAfterSeconds * 1000 : null} onRetry={() => act()} />;
  }
  return (
    <button type="button" class="button button-small" onClick={() => act(field)}>
      {label}
    </button>
  );
}
