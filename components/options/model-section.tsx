import type { ComponentProps } from 'preact';
import { ModelWarning } from '@/components/model-life/model-warning';
import type { Outcome } from '@/components/ui/attempt';
import { BusyButton } from '@/components/ui/busy-button';
import { Field, type FieldBinding } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { StatusLine } from '@/components/ui/status-line';
import type { ModelLife } from '@/lib/llm/catalogue';
import type { Provider } from '@/lib/llm/providers-data';
import { KeyField } from './key-field';
import { ModelList } from './model-list';
import { ProviderField } from './provider-field';
import { Section } from './section';

type Action = { busy: boolean; outcome: Outcome | null; run: () => void };

type Props = {
  apiKey: FieldBinding;
  savedKey: string | null;
  removing: boolean;
  onRemove: (remove: boolean) => void;
  model: FieldBinding;
  /** Names offered while one types. */
  suggestions: string[];
  /** What the endpoint lists, once it was asked. */
  models: ComponentProps<typeof ModelList>['models'];
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
  /** Over plain http to another computer. */
  isReadable: boolean;
  /** It is known to answer only with a key. */
  needsKey: boolean;
  /** The other host that the saved key belongs to, if it does. */
  strangeKey: string | null;
  test: Action;
  list: Action;
};

function keyHint({ provider, needsKey, strangeKey, removing }: Props): string | undefined {
  const whose = needsKey
    ? `The key of your provider (${provider.name}) goes here.`
    : 'Only if this endpoint wants a key; many on your own computer or in a company network do not.';
  if (strangeKey === null || removing) return provider.id === 'openai' ? undefined : whose;
  return `${whose} The saved one is for ${strangeKey} and goes nowhere else: ${needsKey ? 'enter another' : 'remove it'}.`;
}

function addressHint({ onThisMachine, otherHost, needsKey }: Props): string {
  const asked = 'The browser asks you to allow that when you test or save.';
  if (onThisMachine) return `The text of tickets goes to a server on this computer. ${asked}`;
  if (!otherHost)
    return 'OpenAI, or any other endpoint that speaks its Chat Completions API, also on your own machine.';
  const what = needsKey
    ? 'Your API key and the text of tickets'
    : 'The text of tickets, and your key if you enter one,';
  return `${what} will go to ${otherHost}. ${asked}`;
}

export function ModelSection(props: Props) {
  return (
    <Section id="model-section">
      <ProviderField choices={props.providers} chosen={props.provider} onChoose={props.onProvider} />
      <Field
        {...props.baseUrl}
        label="API base URL"
        placeholder="https://api.openai.com/v1"
        inputMode="url"
        hint={addressHint(props)}
      />
      {props.isReadable && (
        <Notice tone="warn">
          This address begins with http://, so nothing is encrypted on the way to {props.otherHost}: whoever is in the
          same network can read the text of tickets
          {props.needsKey ? ' and your key' : ', and your key if you enter one'}. Use it only in a network that you
          trust; with https:// nobody else can read it.
        </Notice>
      )}
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
        <ModelList models={props.models} chosen={props.model.value.trim()} onPick={props.model.onInput} />
        {props.life && (
          <ModelWarning model={props.model.value} life={props.life} busy={props.test.busy} onSwitch={props.onSwitch} />
        )}
      </div>
      <div class="action-row">
        <BusyButton busy={props.test.busy} onClick={props.test.run}>
          Test model connection
        </BusyButton>
        <StatusLine outcome={props.test.outcome} busy={props.test.busy && 'Waiting for the model…'} />
      </div>
    </Section>
  );
}
