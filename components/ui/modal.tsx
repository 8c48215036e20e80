import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A native modal dialog: it holds the focus, ends with Escape, and gives the focus back. Mounted means open. */
export function Modal(props: {
  titleId: string;
  title: string;
  onClose: () => void;
  /** Its buttons, which stay in sight however long the rest is. */
  foot?: ComponentChildren;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Focus on something tall scrolls to its middle; a dialog is read from its beginning.
    const body = element?.querySelector('.modal-body');
    if (body) body.scrollTop = 0;
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-labelledby={props.titleId}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <h2 id={props.titleId}>{props.title}</h2>
      <div class="modal-body">{props.children}</div>
      {props.foot && <div class="modal-foot">{props.foot}</div>}
    </dialog>
  );
}
