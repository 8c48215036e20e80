import { useSignal } from '@preact/signals';
import { Icon } from '@/components/ui/icon';
import { softDisabled } from '@/components/ui/soft-disabled';

type Props = {
  /** Accessible name of the text box. */
  label: string;
  button: string;
  placeholder: string;
  /** Not now: the text is being written or sent. */
  busy: boolean;
  /** Resolves true when the refinement has begun. */
  onRefine: (instruction: string) => Promise<boolean>;
};

/** Changes the draft by words. Enter sends, Shift+Enter begins a new line, the upward key brings the last wish back. */
export function RefineForm(props: Props) {
  const words = useSignal('');
  const last = useSignal('');
  const ready = !props.busy && words.value.trim() !== '';

  async function submit() {
    if (!ready) return;
    const asked = words.value;
    const begun = await props.onRefine(asked.trim());
    if (!begun) return;
    last.value = asked;
    if (words.value === asked) words.value = '';
  }

  return (
    <form
      class="refine"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
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
          if (event.key === 'ArrowUp' && words.value === '' && last.value !== '') {
            event.preventDefault();
            words.value = last.value;
          }
          // Enter that ends a word of an input method is not a wish to send.
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void submit();
        }}
      />
      <button
        type="submit"
        class="button button-icon refine-send"
        aria-label={props.button}
        title={props.button}
        {...softDisabled(!ready, undefined)}
      >
        <Icon name="arrow-up" />
      </button>
    </form>
  );
}
