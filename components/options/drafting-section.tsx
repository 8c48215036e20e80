import type { ComponentProps } from 'preact';
import { PlaybookList } from './playbook-list';
import { PromptField } from './prompt-field';
import { Section } from './section';

type Prompt = Omit<ComponentProps<typeof PromptField>, 'label' | 'hint'>;

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
        hint="What the model is told before it writes to a customer. The ticket itself is added after it."
      />
      <PromptField
        {...props.instructions}
        label="Tech instructions prompt"
        hint="What the model is told before it writes instructions for support staff."
      />
      <PlaybookList {...props.playbooks} />
    </Section>
  );
}
