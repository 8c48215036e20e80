import { h } from 'preact';
import { ICONS, type IconName } from './icon-paths';

/** A drawing beside words, or in a button that has a name; never read aloud. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {ICONS[name].map(([tag, shape], at) => h(tag, { ...shape, key: at }))}
    </svg>
  );
}
