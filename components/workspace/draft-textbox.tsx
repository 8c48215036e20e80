import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  label: string;
  text: string;
  /** The model is writing into it. */
  writing: boolean;
  readOnly: boolean;
  incomplete: boolean;
  placeholder: string;
  onInput: (text: string) => void;
  onBlur: () => void;
};

/** The draft, growing with its text. While it is being written its end stays in view, unless the person scrolls up. */
export function DraftTextbox(props: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const follow = useRef(true);
  const { writing, text } = props;

  useLayoutEffect(() => {
    if (!writing) follow.current = true;
    else if (box.current && follow.current) box.current.scrollTop = box.current.scrollHeight;
  }, [text, writing]);

  // Where the panel is small, what is being written may be far below what was clicked.
  // Once it is written, it is read from its start.
  const wrote = useRef(false);
  useLayoutEffect(() => {
    if (writing) box.current?.closest('section')?.scrollIntoView({ block: 'start' });
    else if (wrote.current && box.current) box.current.scrollTop = 0;
    wrote.current = writing;
  }, [writing]);

  return (
    <textarea
      ref={box}
      class={`draft-text${props.incomplete ? ' draft-incomplete' : ''}`}
      aria-label={props.label}
      aria-busy={writing}
      dir="auto"
      rows={5}
      placeholder={props.placeholder}
      readOnly={props.readOnly || writing}
      value={text}
      onInput={(event) => props.onInput(event.currentTarget.value)}
      onBlur={props.onBlur}
      onScroll={(event) => {
        const { scrollTop, scrollHeight, clientHeight } = event.currentTarget;
        follow.current = scrollHeight - scrollTop - clientHeight < 24;
      }}
    />
  );
}
