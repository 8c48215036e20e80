import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
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
  /** The customer may get the same again: to be confirmed. Why is said by the children. */
  repeats: boolean;
  statuses: Option[];
  onSend: (choice: { cc: string[]; statusAfter: number | null; again: boolean }) => void;
  onCancel: () => void;
  /** What went wrong with an attempt to approve. */
  children?: ComponentChildren;
};

/** The one approval: recipients and exactly the text that will go out. */
export function SendDialog(props: Props) {
  const cc = useSignal<readonly string[]>(props.cc);
  const read = useSignal(false);
  const again = useSignal(false);
  const seen = useSignal(false);
  const statusAfter = useSignal('');
  const unread = !seen.value || (props.incomplete && !read.value) || (props.repeats && !again.value);
  const blocked = props.busy || props.outdated || unread;

  return (
    <Modal titleId="send-title" title="Send this reply?" onClose={props.onCancel}>
      <Recipients
        {...props}
        chosen={cc.value}
        onChoose={(next) => {
          cc.value = next;
        }}
      />
      <ReplyText text={props.text} seen={seen} />
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
      {props.incomplete && <Tick checked={read}>I have read it; send it although it is incomplete</Tick>}
      {props.outdated && (
        <div class="notice notice-warn" role="alert">
          A newer message arrived. Cancel, read it, then send.
        </div>
      )}
      {props.children}
      {props.repeats && <Tick checked={again}>Send it all the same</Tick>}
      <div class="modal-actions">
        <button
          type="button"
          class="button button-primary"
          disabled={blocked}
          aria-describedby="send-hint"
          onClick={() =>
            props.onSend({
              cc: [...cc.value],
              statusAfter: statusAfter.value === '' ? null : Number(statusAfter.value),
              again: again.value,
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
      <p class="muted small" id="send-hint">
        {seen.value ? 'You can undo for a few seconds after this.' : 'Scroll to the end of the text to send it.'}
      </p>
    </Modal>
  );
}

/** Pixels of the end that may be out of sight: less than half a line. */
const NEARLY = 8;

/** The text that goes out. A long one has to be scrolled to its end before it can be sent. */
function ReplyText({ text, seen }: { text: string; seen: Signal<boolean> }) {
  const box = useRef<HTMLDivElement>(null);
  const look = () => {
    const element = box.current;
    if (
      element &&
      element.clientHeight > 0 &&
      element.scrollHeight - element.scrollTop - element.clientHeight <= NEARLY
    )
      seen.value = true;
  };
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    // Also when the window grows so far that all of it shows.
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    // Focus starts on the text, not on the button that sends: a key still held down must not send.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls.
    <div
      class="send-text"
      dir="auto"
      ref={box}
      onScroll={look}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard.
      tabIndex={0}
      role="group"
      aria-label="Text of the reply"
      autofocus
    >
      {text}
    </div>
  );
}

function Tick({ checked, children }: { checked: Signal<boolean>; children: string }) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          checked.value = event.currentTarget.checked;
        }}
      />
      <span>{children}</span>
    </label>
  );
}
