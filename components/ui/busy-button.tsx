import type { ComponentChildren } from 'preact';
import { softDisabled } from './soft-disabled';

/** A button that shows that its work runs. Its name stays the same meanwhile. */
export function BusyButton(props: {
  busy: boolean;
  primary?: boolean;
  submit?: boolean;
  danger?: boolean;
  disabled?: boolean;
  onClick?: () => void;
  children: ComponentChildren;
}) {
  const look = props.primary ? ' button-primary' : props.danger ? ' button-danger' : '';
  return (
    <button
      type={props.submit ? 'submit' : 'button'}
      class={`button${look}`}
      disabled={props.disabled === true && !props.busy}
      aria-busy={props.busy}
      {...softDisabled(props.busy, props.onClick)}
    >
      {props.busy && <span class="spinner" aria-hidden="true" />}
      {props.children}
    </button>
  );
}
