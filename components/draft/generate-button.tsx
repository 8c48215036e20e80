import { Icon } from '@/components/ui/icon';
import { keyHint } from '@/components/ui/key-hint';
import { t } from '@/lib/words/draft';

type Props = {
  label: string;
  generating: boolean;
  starting: boolean;
  primary: boolean;
  /** A drawing without words: there is a draft, and another one is seldom wanted. */
  compact?: boolean;
  /** Its first word, where there is no room for all of them. */
  short?: string | undefined;
  /** The key that does the same. */
  hotkey?: string;
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
  const compact = (props.compact ?? false) && !generating;
  const short = generating ? undefined : props.short;
  const look = `${props.primary && !generating ? 'button-primary' : ''} ${compact ? 'button-icon' : ''}`;
  const name = generating ? t('stopGenerating') : props.label;
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-busy={starting}
      aria-label={compact || short ? name : undefined}
      title={props.hotkey && !generating ? keyHint(name, props.hotkey) : name}
      disabled={(props.disabled ?? false) && !generating}
      onClick={(event) => {
        if (event.detail > 1 || starting) return;
        if (generating) props.onStop();
        else props.onGenerate();
      }}
    >
      {starting ? (
        <span class="spinner" aria-hidden="true" />
      ) : (
        <Icon name={generating ? 'square' : compact ? 'rotate-cw' : 'sparkles'} />
      )}
      {!compact && (short ?? name)}
    </button>
  );
}
