import { type ComponentChildren, createContext } from 'preact';
import { useContext, useRef } from 'preact/hooks';

/** Whether everything is to be in sight, as where all of the settings are on one page. */
export const Unfolded = createContext(false);

type Props = {
  title: string /** From the moment on in which it is true. */;
  open?: boolean;
  children: ComponentChildren;
};

/** What few people need, behind its name. */
export function FoldPart({ title, open = false, children }: Props) {
  // What was wrong and is right now must not close over the field in which somebody types.
  const opened = useRef(false);
  opened.current ||= useContext(Unfolded) || open;
  return (
    <details class="fold-part" open={opened.current}>
      <summary>{title}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
