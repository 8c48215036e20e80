import { Field, type FieldBinding } from '@/components/ui/field';

export function PromptField(props: {
  field: FieldBinding;
  label: string;
  hint: string;
  isDefault: boolean;
  onRestore: () => void;
}) {
  return (
    <div class="stack">
      <Field {...props.field} label={props.label} rows={13} hint={props.hint} />
      <div class="action-row">
        <button
          type="button"
          class="button button-small"
          disabled={props.isDefault}
          aria-describedby={props.field.id}
          onClick={props.onRestore}
        >
          Restore default
        </button>
        <span class="muted small">{props.isDefault ? 'This is the default.' : 'Changed by you.'}</span>
      </div>
    </div>
  );
}
