import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Modal } from './modal';
import { Recipients } from './recipients';

export type Option = { value: number; name: string };

type Props = {
  to: string;
  toName: string | null;
  cc: string[];
  /** The agent whose key sends it, when known. */
  from: string | null;
  text: string;
  incomplete: boolean;
  /** A message came while the dialog was open: the person has to read it first. */
  outdated: boolean;
  busy: boolean;
  statuses: Option[];
  onSend: (choice: { cc: string[]; statusAfter: number | null }) => void;
  onCancel: () => void;
  /** What went wrong with an attempt to approve. */
  children?: ComponentChildren;
};

/** The one approval: recipients and exactly the text that will go out. */
export function SendDialog(props: Props) {
  const cc = useSignal<readonly string[]>(props.cc);
  const read = useSignal(false);
  const statusAfter = useSignal('');
  const blocked = props.busy || props.outdated || (props.incomplete && !read.value);

  return (
    <Modal titleId="send-title" title="Send this reply?" onClose={props.onCancel}>
      <Recipients
        {...props}
        chosen={cc.value}
        onChoose={(next) => {
          cc.value = next;
        }}
      />
      {/* Focus starts on the text, not on the button that sends: a key still held down must not send. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls. */}
      <div class="send-text" dir="auto" tabIndex={0} role="group" aria-label="Text of the reply" autofocus>
        {props.text}
      </div>
      <label class="send-after">
        <span>After sending</span>
        <select
          value={statusAfter}
          onChange={(event) => {
            statusAfter.value = event.currentTarget.value;
          }}
        >
          <option value="">Leave the status as it is</option>
          {props.statuses.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {props.incomplete && (
        <label class="check">
          <input
            type="checkbox"
            checked={read}
            onChange={(event) => {
              read.value = event.currentTarget.checked;
            }}
          />
          <span>I have read it; send it although it is incomplete</span>
        </label>
      )}
      {props.outdated && (
        <div class="notice notice-warn" role="alert">
          A newer message arrived. Cancel, read it, then send.
        </div>
      )}
      {props.children}
      <div class="modal-actions">
        <button
          type="button"
          class="button button-primary"
          disabled={blocked}
          onClick={() =>
            props.onSend({
              cc: [...cc.value],
              statusAfter: statusAfter.value === '' ? null : Number(statusAfter.value),
            })
          }
        >
          {props.busy && <span class="spinner" aria-hidden="true" />}
          Send reply
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          Cancel
        </button>
      </div>
      <p class="muted small">You can undo for a few seconds after this.</p>
    </Modal>
  );
}
