import { useRef } from 'preact/hooks';
import { type Bounded, MOST_CHARACTERS, type Pasted } from '@/lib/drafts/paste';
import { useFollowedEnd } from './followed-end';

type Props = {
  label: string;
  text: string;
  /** The model is writing into it. */
  writing: boolean;
  readOnly: boolean;
  incomplete: boolean;
  placeholder: string;
  onInput: (text: string) => void;
  /** @returns what of the clipboard goes into the box; `room` is how many characters still fit. */
  onPaste: (pasted: Pasted, room: number) => Bounded;
  /** What was left out, to be said. */
  onPasted: (notice: string) => void;
  onBlur: () => void;
  onSend?: (() => void) | undefined;
  /** Nothing is typed that the browser itself could take back. @returns whether there was another text to go to. */
  onStep: (to: -1 | 1) => boolean;
  /** The text is as it was saved by somebody else than this box: the browser has no step of its own to undo. */
  untouched: boolean;
};

/** The draft, as high as its text. While it is being written its end stays in view, unless the person scrolls away. */
export function DraftTextbox(props: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { text, writing } = props;
  useFollowedEnd(box, text, writing);

  return (
    <textarea
      ref={box}
      class={`draft-text${props.incomplete ? ' draft-incomplete' : ''}`}
      aria-label={props.label}
      aria-busy={writing}
      dir="auto"
      rows={5}
      autocomplete="off"
      placeholder={props.placeholder}
      readOnly={props.readOnly || writing}
      value={text}
      onPaste={(event) => paste(event, props)}
      onInput={(event) => props.onInput(event.currentTarget.value)}
      onBlur={props.onBlur}
      onKeyDown={(event) => pressed(event, props)}
    />
  );
}

/** Lets the browser paste what may go in as it is; otherwise puts the cleaned text in, as a step that can be undone. */
function paste(event: ClipboardEvent, props: Pick<Props, 'onPaste' | 'onPasted'>): void {
  const box = event.currentTarget as HTMLTextAreaElement;
  const data = event.clipboardData;
  if (!data || box.readOnly) return;
  const plain = data.getData('text/plain');
  const kept = box.value.length - (box.selectionEnd - box.selectionStart);
  const room = Math.max(0, MOST_CHARACTERS - kept);
  const { text, notice } = props.onPaste({ plain, html: data.getData('text/html'), files: data.files.length }, room);
  if (text === plain && notice === null) return;
  event.preventDefault();
  if (text !== '') document.execCommand('insertText', false, text);
  if (notice !== null) props.onPasted(notice);
}

/** Ctrl+Enter leads to sending. Ctrl+Z goes on where the browser's own undo ends: a refinement is no typing to it. */
function pressed(event: KeyboardEvent, { onSend, onStep, untouched, readOnly }: Props): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
  if (event.key === 'Enter' && onSend) {
    event.preventDefault();
    if (event.repeat) return;
    // The dialog gives the focus back to where it came from: a key pressed right after it must not be typed into what was sent.
    const box = event.currentTarget as HTMLElement;
    (box.closest('section')?.querySelector<HTMLElement>('.send-response') ?? box).focus();
    onSend();
  }
  const key = event.key.toLowerCase();
  const to = key === 'y' || (key === 'z' && event.shiftKey) ? 1 : key === 'z' ? -1 : null;
  if (to !== null && untouched && !readOnly && onStep(to)) event.preventDefault();
}
