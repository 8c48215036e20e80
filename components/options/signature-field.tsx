import { Checkbox, Field, type FieldBinding } from '@/components/ui/field';

type Props = {
  field: FieldBinding;
  /** As Freshdesk tells it of the key's agent; empty where it tells none. */
  ofFreshdesk: string;
  /** Typed here, instead of the one from Freshdesk. */
  own: boolean;
  onRestore: () => void;
  helpDeskSigns: boolean;
  onHelpDeskSigns: (on: boolean) => void;
};

const HINT =
  "Plain text below replies that are sent from here; you see it before each is sent. What you insert into Freshdesk's own editor gets Freshdesk's. {{agent.name}}, {{agent.email}}, {{ticket.agent.name}} and {{ticket.id}} are filled in; any other placeholder is asked for.";

export function SignatureField(props: Props) {
  const { own, ofFreshdesk } = props;
  return (
    <div class="stack">
      <Field {...props.field} label="Signature" rows={4} hint={HINT} />
      <div class="action-row">
        <button
          type="button"
          class="button button-small"
          disabled={!own || ofFreshdesk === ''}
          aria-describedby={props.field.id}
          onClick={props.onRestore}
        >
          Use the one from Freshdesk
        </button>
        <span class="muted small">{origin(own, ofFreshdesk)}</span>
      </div>
      <Checkbox
        id="help_desk_signs"
        label="My help desk adds it itself"
        checked={props.helpDeskSigns}
        hint="Only if replies that were sent from here reach customers with two signatures. Then none is added here."
        onChange={props.onHelpDeskSigns}
      />
    </div>
  );
}

function origin(own: boolean, ofFreshdesk: string): string {
  if (own) return 'Changed by you.';
  return ofFreshdesk === '' ? 'Freshdesk has told none yet.' : 'As Freshdesk has it.';
}
