import type { Provider } from '@/lib/llm/providers-data';

type Props = {
  /** All that can be chosen, in order. */
  choices: readonly { id: string; name: string }[];
  chosen: Provider;
  onChoose: (id: string) => void;
};

/** Whose model it is: fills in the address, and says what this provider needs before it works. */
export function ProviderField({ choices, chosen, onChoose }: Props) {
  return (
    <div class="field">
      <label for="provider">Model provider</label>
      <div class="field-row">
        <select
          id="provider"
          aria-describedby="provider-hint"
          value={chosen.id}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <ul class="field-hint provider-needs" id="provider-hint">
        {chosen.needs.map((need) => (
          <li key={need}>{need}</li>
        ))}
        {chosen.keyUrl && (
          <li>
            You get a key at{' '}
            <a href={chosen.keyUrl} target="_blank" rel="noreferrer">
              {new URL(chosen.keyUrl).host}
            </a>
            .
          </li>
        )}
      </ul>
    </div>
  );
}
