import type { ComponentChildren } from 'preact';

/** One field of a form: its text, what is wrong with it, and who hears of typing. */
export type FieldBinding = {
  id: string;
  value: string;
  problem: string | undefined;
  onInput: (value: string) => void;
  onBlur?: () => void;
};

type Props = FieldBinding & {
  label: string;
  /** It cannot be changed here. */
  disabled?: boolean;
  hint?: ComponentChildren;
  /** Dots instead of characters. */
  secret?: boolean;
  placeholder?: string;
  list?: string;
  inputMode?: 'decimal' | 'numeric' | 'url';
  /** Text with so many lines instead of one line. */
  rows?: number;
  /** Buttons beside the input. */
  children?: ComponentChildren;
};

export function Field(props: Props) {
  const { id, problem, hint } = props;
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const described = {
    id,
    disabled: props.disabled,
    'aria-invalid': problem !== undefined,
    'aria-describedby': describedBy || undefined,
    autocomplete: 'off',
  } as const;
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <div class="field-row">
        {props.rows === undefined ? (
          <LineInput {...props} described={described} />
        ) : (
          <textarea
            {...described}
            rows={props.rows}
            value={props.value}
            placeholder={props.placeholder}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onBlur={props.onBlur}
          />
        )}
        {props.children}
      </div>
      <Notes id={id} problem={problem} hint={hint} />
    </div>
  );
}

/** What stands below an input, and is read aloud with it. */
function Notes({ id, problem, hint }: Pick<Props, 'id' | 'problem' | 'hint'>) {
  return (
    <>
      {problem && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}

function LineInput({ described, list, ...props }: Props & { described: { id: string; autocomplete: 'off' } }) {
  const shared = {
    ...described,
    value: props.value,
    placeholder: props.placeholder,
    inputMode: props.inputMode,
    spellcheck: false,
    onInput: (event: { currentTarget: HTMLInputElement }) => props.onInput(event.currentTarget.value),
    onBlur: props.onBlur,
  };
  if (props.secret) return <input {...shared} type="password" />;
  return list ? <input {...shared} type="text" list={list} /> : <input {...shared} type="text" />;
}

/** One of a few values. A value that is none of the choices, as a file may bring it, is one of them as well. */
type ChoiceProps = Omit<Props, 'onBlur'> & { choices: readonly string[]; names?: Readonly<Record<string, string>> };

export function Choice({ id, value, problem, hint, names = {}, ...props }: ChoiceProps) {
  const choices = props.choices.includes(value) ? props.choices : [value, ...props.choices];
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <div class="field-row">
        <select
          id={id}
          disabled={props.disabled}
          aria-invalid={problem !== undefined}
          aria-describedby={describedBy || undefined}
          value={value}
          onChange={(event) => props.onInput(event.currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {names[choice] ?? choice}
            </option>
          ))}
        </select>
      </div>
      <Notes id={id} problem={problem} hint={hint} />
    </div>
  );
}

export function Checkbox(props: {
  id: string;
  label: string;
  checked: boolean;
  disabled?: boolean;
  hint?: ComponentChildren;
  onChange: (checked: boolean) => void;
}) {
  return (
    <div class="checkbox">
      <input
        type="checkbox"
        id={props.id}
        checked={props.checked}
        disabled={props.disabled}
        aria-describedby={props.hint ? `${props.id}-hint` : undefined}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={props.id}>{props.label}</label>
        {props.hint && (
          <p class="field-hint" id={`${props.id}-hint`}>
            {props.hint}
          </p>
        )}
      </div>
    </div>
  );
}
