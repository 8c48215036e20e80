import type { ComponentProps } from 'preact';
import { PlaybookList } from './playbook-list';
import { PromptField } from './prompt-field';
import { Section } from './section';

type Prompt = Omit<ComponentProps<typeof PromptField>, 'label' | 'hint'>;

const PLACEHOLDERS =
  'The ticket is added after it; {{playbooks}} becomes the guidance picked for the ticket, {{today}} the date.';

export function DraftingSection(props: {
  response: Prompt;
  instructions: Prompt;
  playbooks: ComponentProps<typeof PlaybookList>;
}) {
  return (
    <Section id="drafting">
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
