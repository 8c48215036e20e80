import { t } from '@/lib/words/draft';

type Props = {
  label: string;
  generating: boolean;
  starting: boolean;
  primary: boolean;
  disabled?: boolean;
  onGenerate: () => void;
  onStop: () => void;
};

/**
 * Starts and stops. One button whose name changes, so that keyboard focus is never lost; the second click of a double
 * click is ignored, or it would stop what the first one started.
 */
export function GenerateButton(props: Props) {
  const { generating, starting } = props;
  const look = generating ? 'button-danger' : props.primary ? 'button-primary' : '';
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-busy={starting}
      disabled={(props.disabled ?? false) && !generating}
      onClick={(event) => {
        if (event.detail > 1 || starting) return;
        if (generating) props.onStop();
        else props.onGenerate();
      }}
    >
      {(starting || generating) && <span class="spinner" aria-hidden="true" />}
      {generating ? t('stopGenerating') : props.label}
    </button>
  );
}
