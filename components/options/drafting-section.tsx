import type { ComponentProps } from 'preact';
import { PlaybookList } from './playbook-list';
import { PromptField } from './prompt-field';
import { Section } from './section';
import { SignatureField } from './signature-field';

type Prompt = Omit<ComponentProps<typeof PromptField>, 'label' | 'hint'>;

const PLACEHOLDERS =
  'The ticket is added after it; {{playbooks}} becomes the guidance picked for the ticket, {{today}} the date, {{sign_off}} how to end, by whether a signature follows.';

export function DraftingSection(props: {
  signature: ComponentProps<typeof SignatureField>;
  response: Prompt;
  instructions: Prompt;
  playbooks: ComponentProps<typeof PlaybookList>;
}) {
  return (
    <Section id="drafting">
      <SignatureField {...props.signature} />
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
