import { Modal } from './modal';

/** This draft was inserted before and the reply editor still holds text of it. */
export function AlreadyDialog(props: { onReplace: () => void; onAdd: () => void; onClose: () => void }) {
  return (
    <Modal titleId="already-title" title="Already in the reply editor" onClose={props.onClose}>
      <p>Freshdesk's reply editor holds this draft already. Replace what was inserted, or add the draft once more?</p>
      <div class="modal-actions">
        <button type="button" class="button button-primary" onClick={props.onReplace}>
          Replace
        </button>
        <button type="button" class="button" onClick={props.onAdd}>
          Add again
        </button>
        <button type="button" class="button" onClick={props.onClose}>
          Cancel
        </button>
      </div>
    </Modal>
  );
}
