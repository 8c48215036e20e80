import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';

type Props = {
  /** Milliseconds since the epoch. */
  deadline: number;
  /** Milliseconds that it can be at most: a computer's clock may be set in between. */
  most: number;
  now: () => number;
};

/** Whole seconds until a moment. Not read aloud each second. */
export function Countdown({ deadline, most, now }: Props) {
  const left = useSignal(secondsTo(deadline, most, now()));
  useLayoutEffect(() => {
    const tick = () => {
      left.value = secondsTo(deadline, most, now());
    };
    tick();
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [deadline, most, now, left]);
  return (
    <span aria-hidden="true" class="countdown">
      {left}
    </span>
  );
}

const secondsTo = (deadline: number, most: number, now: number) =>
  Math.ceil(Math.min(most, Math.max(0, deadline - now)) / 1000);
