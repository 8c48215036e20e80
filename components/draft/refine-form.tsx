import { useSignal } from '@preact/signals';
import { softDisabled } from '@/components/ui/soft-disabled';

type Props = {
  /** Accessible name of the text box. */
  label: string;
  button: string;
  placeholder: string;
  chips: readonly string[];
  /** There is no text to refine. */
  disabled: boolean;
  /** Not now: the text is being written or sent. */
  busy: boolean;
  /** Resolves true when the refinement has begun. */
  onRefine: (instruction: string) => Promise<boolean>;
};

/** Changes the draft by words: free ones, or a ready chip. Enter sends, Shift+Enter begins a new line. */
export function RefineForm(props: Props) {
  const words = useSignal('');
  const ready = !props.disabled && !props.busy && words.value.trim() !== '';

  async function submit() {
    if (!ready) return;
    const asked = words.value;
    const begun = await props.onRefine(asked.trim());
    if (begun && words.value === asked) words.value = '';
  }

  return (
    <form
      class="refine"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class="refine-row">
        <textarea
          autocomplete="off"
          rows={1}
          class="refine-text"
          aria-label={props.label}
          placeholder={props.placeholder}
          maxLength={2000}
          value={words}
          onInput={(event) => {
            words.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            // Enter that ends a word of an input method is not a wish to send.
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void submit();
          }}
        />
        <button type="submit" class="button" disabled={props.disabled} {...softDisabled(!ready, undefined)}>
          {props.button}
        </button>
      </div>
      {props.chips.length > 0 && (
        <div class="chips">
          {props.chips.map((chip) => (
            <button
              type="button"
              key={chip}
              class="button button-small chip"
              disabled={props.disabled}
              {...softDisabled(props.busy, () => void props.onRefine(chip))}
            >
              {chip}
            </button>
          ))}
        </div>
      )}
    </form>
  );
}
