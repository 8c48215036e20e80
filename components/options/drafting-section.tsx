import type { ComponentProps } from 'preact';
import { Choice, type FieldBinding } from '@/components/ui/field';
import { UNDO_SECONDS } from '@/lib/settings/fields';
import { PlaybookList } from './playbook-list';
import { PromptField } from './prompt-field';
import { Section } from './section';
import { SignatureField } from './signature-field';

type Prompt = Omit<ComponentProps<typeof PromptField>, 'label' | 'hint'>;

const PLACEHOLDERS =
  'The ticket is added after it; {{playbooks}} becomes the guidance picked for the ticket, {{today}} the date, {{sign_off}} how to end, by whether a signature follows.';

export function DraftingSection(props: {
  signature: ComponentProps<typeof SignatureField>;
  undo: FieldBinding;
  response: Prompt;
  instructions: Prompt;
  playbooks: ComponentProps<typeof PlaybookList>;
}) {
  return (
    <Section id="drafting">
      <SignatureField {...props.signature} />
      <Choice
        {...props.undo}
        label={UNDO_SECONDS.label}
        choices={UNDO_SECONDS.choices.map(String)}
        hint="How long a reply waits after you have sent it from here, so that you can take it back."
      />
      <PromptField
        {...props.response}
        label="Customer response prompt"
        hint={`What the model is told before it writes to a customer. ${PLACEHOLDERS}`}
      />
      <PromptField
        {...props.instructions}
        label="Tech instructions prompt"
        hint={`What the model is told before it writes instructions for support staff. ${PLACEHOLDERS}`}
      />
      <PlaybookList {...props.playbooks} />
    </Section>
  );
}
