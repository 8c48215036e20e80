import type { ModelLife } from '@/lib/model/catalogue';

/** Says ahead of time that the chosen model will end; the choice itself is made in the settings. */
export function ModelEnding(props: { model: string; life: ModelLife; onSettings: () => void }) {
  const { state, shutdown } = props.life;
  if ((state !== 'ending' && state !== 'off') || !shutdown) return null;
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(shutdown));
  return (
    <div class={`notice ${state === 'off' ? 'notice-bad' : 'notice-warn'}`}>
      <span>
        {state === 'off' ? `${props.model} was shut off on ${date}.` : `${props.model} will be shut off on ${date}.`}
      </span>{' '}
      <button type="button" class="button button-small" onClick={props.onSettings}>
        Choose a model
      </button>
    </div>
  );
}
