import type { ComponentChildren } from 'preact';

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
      disabled={props.busy || props.disabled === true}
      aria-busy={props.busy}
      onClick={props.onClick}
    >
      {props.busy && <span class="spinner" aria-hidden="true" />}
      {props.children}
    </button>
  );
}
