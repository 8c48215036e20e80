import type { ComponentChildren } from 'preact';
import { Field, type FieldBinding } from '@/components/ui/field';

/**
 * A field for a key. A saved key is never shown: an empty field means that it stays.
 * @param saved its last characters, '' where even these stay hidden, null where no key is saved.
 */
export function KeyField(props: {
  field: FieldBinding;
  label: string;
  /** For the button, e.g. "Freshdesk key". */
  shortName: string;
  saved: string | null;
  removing: boolean;
  hint?: ComponentChildren;
  onRemove: (remove: boolean) => void;
}) {
  const { saved, removing } = props;
  const state = saved === null ? '' : saved === '' ? 'Saved' : `Saved, ends in ${saved}`;
  return (
    <Field
      {...props.field}
      secret
      label={props.label}
      placeholder={removing ? 'Will be removed when you save' : state}
      hint={props.hint}
    >
      {saved !== null && (
        <button type="button" class="button" onClick={() => props.onRemove(!removing)}>
          {removing ? `Keep ${props.shortName}` : `Remove ${props.shortName}`}
        </button>
      )}
    </Field>
  );
}
