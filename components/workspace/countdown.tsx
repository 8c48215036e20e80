import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';

/** Whole seconds until a moment. Not read aloud each second. @param deadline milliseconds since the epoch. */
export function Countdown({ deadline, now }: { deadline: number; now: () => number }) {
  const left = useSignal(secondsTo(deadline, now()));
  useLayoutEffect(() => {
    const tick = () => {
      left.value = secondsTo(deadline, now());
    };
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [deadline, now, left]);
  return (
    <span aria-hidden="true" class="countdown">
      {left}
    </span>
  );
}

const secondsTo = (deadline: number, now: number) => Math.max(0, Math.ceil((deadline - now) / 1000));
