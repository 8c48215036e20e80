import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';

type Props = {
  /** Milliseconds since the epoch. */
  deadline: number;
  /** Milliseconds that it can be at most: a computer's clock may be set in between. */
  most: number;
  now: () => number;
};

/**
 * Whole seconds until a moment. Not read aloud each second. Counts by the clock that nobody can set, as the outbox waits.
 */
export function Countdown({ deadline, most, now }: Props) {
  const left = useSignal(secondsIn(Math.min(most, deadline - now())));
  useLayoutEffect(() => {
    const atFirst = Math.min(most, Math.max(0, deadline - now()));
    const from = performance.now();
    const tick = () => {
      left.value = secondsIn(atFirst - (performance.now() - from));
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

const secondsIn = (milliseconds: number) => Math.ceil(Math.max(0, milliseconds) / 1000);
