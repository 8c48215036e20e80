import type { ComponentChildren } from 'preact';
import { explain, type Remedy } from '@/lib/error-sentences';
import type { Failure } from '@/lib/errors';

type Tone = 'plain' | 'good' | 'warn' | 'bad';

/** A sentence for the person. `live` regions are announced when they change. */
export function Notice({ tone = 'plain', children }: { tone?: Tone; children: ComponentChildren }) {
  return <div class={`notice notice-${tone}`}>{children}</div>;
}

const LABELS: Partial<Record<Remedy, string>> = {
  settings: 'Open settings',
  model: 'Choose a model',
  retry: 'Try again',
  billing: 'Open billing',
  costs: 'Open model costs',
  'open-ticket': 'Open ticket',
  'check-again': 'Check again',
  allow: 'Allow',
};

/** What went wrong and the one button that helps. A remedy without a handler shows no button. */
export function FailureNotice(props: {
  failure: Failure;
  tone?: Tone;
  /** Bold words before the sentence. */
  lead?: string;
  on?: Partial<Record<Remedy, () => void>>;
  children?: ComponentChildren;
}) {
  const { text, remedy } = explain(props.failure);
  const act = props.on?.[remedy];
  return (
    <div class={`notice notice-${props.tone ?? 'bad'}`} role="alert">
      {props.lead && <strong>{props.lead} </strong>}
      <span>{text}</span>{' '}
      {act && (
        <button type="button" class="button button-small" onClick={act}>
          {LABELS[remedy]}
        </button>
      )}
      {props.children}
    </div>
  );
}
