import { Modal } from '@/components/ui/modal';

type Props = {
  /** What stands there was changed by hand. */
  changed: boolean;
  /** It can be told from the agent's own words. */
  replaceable: boolean;
  onReplace: () => void;
  onAdd: () => void;
  onClose: () => void;
};

/** This draft, or an earlier one, was inserted before and the reply editor still holds text of it. */
export function AlreadyDialog({ changed, replaceable, onReplace, onAdd, onClose }: Props) {
  const title = changed ? 'An earlier draft stands in the reply editor' : 'Already in the reply editor';
  return (
    <Modal titleId="already-title" title={title} onClose={onClose}>
      {changed ? (
        <p>
          You changed it there by hand. {replaceable && 'Replace it, with your changes? '}
          {replaceable
            ? 'Or add the new one above it, or leave it as it is?'
            : 'Add the new one above it, or leave it as it is?'}
          {!replaceable && ' It cannot be told from your own words, so only you can take it out there.'}
        </p>
      ) : (
        <p>Freshdesk's reply editor holds this draft already. Replace what was inserted, or add the draft once more?</p>
      )}
      <div class="modal-actions">
        {replaceable && (
          <button type="button" class={`button ${changed ? '' : 'button-primary'}`} onClick={onReplace}>
            Replace
          </button>
        )}
        <button type="button" class="button" onClick={onAdd}>
          {changed ? 'Add above it' : 'Add again'}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {changed ? 'Leave it' : 'Cancel'}
        </button>
      </div>
    </Modal>
  );
}
