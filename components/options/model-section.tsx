import type { Outcome } from '@/components/ui/attempt';
import { BusyButton } from '@/components/ui/busy-button';
import { Field, type FieldBinding } from '@/components/ui/field';
import { StatusLine } from '@/components/ui/status-line';
import type { ModelLife } from '@/lib/model/catalogue';
import type { Provider } from '@/lib/model/providers-data';
import { KeyField } from './key-field';
import { ModelWarning } from './model-warning';
import { ProviderField } from './provider-field';
import { Section } from './section';

type Action = { busy: boolean; outcome: Outcome | null; run: () => void };

type Props = {
  apiKey: FieldBinding;
  savedKey: string | null;
  removing: boolean;
  onRemove: (remove: boolean) => void;
  model: FieldBinding;
  /** Names to pick from. */
  suggestions: string[];
  life: ModelLife | null;
  onSwitch: (model: string) => void;
  provider: Provider;
  providers: readonly { id: string; name: string }[];
  onProvider: (id: string) => void;
  baseUrl: FieldBinding;
  /** The host that would get key and tickets, where it is not OpenAI's. */
  otherHost: string | null;
  /** The address leads to this computer. */
  onThisMachine: boolean;
  /** It is known to answer only with a key. */
  needsKey: boolean;
  test: Action;
  list: Action;
};

function keyHint({ provider, needsKey, savedKey }: Props): string | undefined {
  if (provider.id === 'openai') return undefined;
  if (needsKey) return `The key of your provider (${provider.name}) goes here.`;
  const only = 'Only if this endpoint wants a key; many on your own computer or in a company network do not.';
  return savedKey === null ? only : `${only} Remove the one of another provider.`;
}

export function ModelSection(props: Props) {
  return (
    <Section id="model-section">
      <ProviderField choices={props.providers} chosen={props.provider} onChoose={props.onProvider} />
      <KeyField
        field={props.apiKey}
        label="OpenAI API key"
        shortName="OpenAI key"
        saved={props.savedKey}
        removing={props.removing}
        onRemove={props.onRemove}
        hint={keyHint(props)}
      />
      <div class="stack">
        <Field {...props.model} label="Model" list="model-names">
          <BusyButton busy={props.list.busy} onClick={props.list.run}>
            Load models
          </BusyButton>
        </Field>
        <datalist id="model-names">
          {props.suggestions.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <StatusLine outcome={props.list.outcome} busy={props.list.busy && 'Asking for the list…'} />
        {props.life && (
          <ModelWarning model={props.model.value} life={props.life} busy={props.test.busy} onSwitch={props.onSwitch} />
        )}
      </div>
      <Field
        {...props.baseUrl}
        label="API base URL"
        placeholder="https://api.openai.com/v1"
        inputMode="url"
        hint={
          props.onThisMachine
            ? 'The text of tickets goes to a server on this computer. The browser asks you to allow that when you test or save.'
            : props.otherHost
              ? `Your API key and the text of tickets will go to ${props.otherHost}. The browser asks you to allow that when you test or save.`
              : 'OpenAI, or any other endpoint that speaks its Chat Completions API, also on your own machine.'
        }
      />
      <div class="action-row">
        <BusyButton busy={props.test.busy} onClick={props.test.run}>
          Test model connection
        </BusyButton>
        <StatusLine outcome={props.test.outcome} busy={props.test.busy && 'Waiting for the model…'} />
      </div>
    </Section>
  );
}
