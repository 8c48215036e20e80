import type { ModelLife } from '@/lib/model/catalogue';

/** Ahead of a model's end: the date, what comes after it, and the way there. Nothing changes without the click. */
export function ModelWarning(props: {
  model: string;
  life: ModelLife;
  busy: boolean;
  onSwitch: (model: string) => void;
}) {
  const { model, life } = props;
  const { successor, shutdown } = life;
  if ((life.state !== 'ending' && life.state !== 'off') || !shutdown) return null;
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(shutdown));
  const days = life.daysLeft === 1 ? '1 day' : `${life.daysLeft} days`;
  return (
    <div class={`notice ${life.state === 'off' ? 'notice-bad' : 'notice-warn'} warning-row`}>
      <span>
        {life.state === 'off'
          ? `OpenAI shut off ${model} on ${date}: it no longer answers.`
          : `OpenAI will shut off ${model} on ${date}, in ${days}.`}
        {successor && ` Its successor is ${successor}. Switching is saved at once.`}
      </span>
      {successor && (
        <button type="button" class="button" disabled={props.busy} onClick={() => props.onSwitch(successor)}>
          Switch to {successor}
        </button>
      )}
    </div>
  );
}
