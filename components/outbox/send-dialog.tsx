import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { UnsupportedList } from '@/components/fact-check/unsupported-list';
import { withClaims } from '@/components/fact-check/with-claims';
import { Marked } from '@/components/ui/marked';
import { Modal } from '@/components/ui/modal';
import type { EditorState } from '@/lib/drafts/freshdesk-editor';
import { isRaw, type Signature } from '@/lib/drafts/signature';
import type { Unsupported } from '@/lib/fact-check';
import { fillPlaceholders } from '@/lib/text/placeholders';
import { t } from '@/lib/words/outbox';
import { AlsoInEditor } from './also-in-editor';
import { Recipients } from './recipients';
import { SendFoot } from './send-foot';
import { SendSignature } from './send-signature';
import type { StatusOption } from './sending-store';

type Props = {
  to: string;
  toName: string | null;
  cc: string[];
  /** The agent whose key sends it, when known. */
  from: string | null;
  text: string;
  /** What goes below it. */
  signature: Signature;
  /** What is known of Freshdesk's own editor. */
  inEditor: EditorState | 'asking' | null;
  /** It has left Freshdesk's own editor while the dialog was open. */
  sentThere: boolean;
  /** What of the text nothing bears out: marked in it, and listed right above the button. */
  claims: Unsupported[];
  incomplete: boolean;
  /** What the model wants done before it goes out. */
  firstDo?: readonly string[];
  /** A message came while the dialog was open: the person has to read it first. */
  outdated: boolean;
  busy: boolean;
  /** The customer may get the same again: to be confirmed. Why is said by the children. */
  repeats: boolean;
  statuses: StatusOption[];
  /** What was chosen the last time; null for none of them. */
  lastStatus: number | null;
  onSend: (choice: {
    cc: string[];
    statusAfter: number | null;
    again: boolean;
    signature: string;
    inEditor: boolean;
  }) => void;
  onCancel: () => void;
  /** What went wrong with an attempt to approve. */
  children?: ComponentChildren;
};

/** The one approval: recipients and exactly the text that will go out. */
export function SendDialog(props: Props) {
  const cc = useSignal<readonly string[]>(props.cc);
  const read = useSignal(false);
  const again = useSignal(false);
  const fromNotes = useSignal(false);
  const allTheSame = useSignal(false);
  const statusAfter = useSignal(
    props.statuses.some(({ value }) => value === props.lastStatus) ? props.lastStatus : null,
  );
  const filled = useSignal<Readonly<Record<string, string>>>({});
  const { text: signature } = fillPlaceholders(props.signature.text, filled.value);
  const internal = props.claims.some((claim) => claim.internal);
  const blocking = props.claims.some((claim) => claim.blocking);
  const unread =
    (blocking && !allTheSame.value) ||
    (props.incomplete && !read.value) ||
    (props.repeats && !again.value) ||
    (internal && !fromNotes.value);
  const unsure = props.inEditor === 'asking' || props.sentThere || isRaw(signature);
  const blocked = props.busy || props.outdated || unread || unsure;

  const send = (status: number | null) =>
    props.onSend({
      cc: [...cc.value],
      statusAfter: status,
      again: again.value,
      signature,
      inEditor: props.inEditor !== null,
    });

  return (
    <Modal
      titleId="send-title"
      title={t('sendQuestion')}
      onClose={props.onCancel}
      foot={
        <SendFoot
          statuses={props.statuses}
          chosen={statusAfter}
          claims={props.claims.length}
          describedBy={[props.claims.length > 0 && 'send-unsupported', props.inEditor && 'send-in-editor', 'send-hint']
            .filter(Boolean)
            .join(' ')}
          blocked={blocked}
          busy={props.busy}
          onSend={send}
          onCancel={props.onCancel}
        />
      }
    >
      <Recipients
        {...props}
        chosen={cc.value}
        onChoose={(next) => {
          cc.value = next;
        }}
      />
      {/* Focus starts on the text, not on the button that sends: a key still held down must not send. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: where the dialog begins to be read and scrolled by keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls. */}
      <div class="send-text" dir="auto" tabIndex={0} role="group" aria-label={t('replyText')} autofocus>
        <Marked pieces={withClaims(props.text, props.claims)} />
        {signature !== '' && `\n\n${signature}`}
      </div>
      <SendSignature
        signature={props.signature}
        filled={filled.value}
        text={signature}
        onFill={(name, value) => {
          filled.value = { ...filled.value, [name]: value };
        }}
      />
      <UnsupportedList id="send-unsupported" claims={props.claims} />
      {blocking && <Tick checked={allTheSame}>{t('sendBlocked')}</Tick>}
      {internal && <Tick checked={fromNotes}>{t('sendNoteWords')}</Tick>}
      <FirstDo tasks={props.firstDo ?? []} />
      {props.incomplete && <Tick checked={read}>{t('sendIncomplete')}</Tick>}
      {!props.sentThere && <AlsoInEditor id="send-in-editor" state={props.inEditor} />}
      {props.sentThere && (
        <div class="notice notice-warn" role="alert">
          {t('sentFromEditor')}
        </div>
      )}
      {props.outdated && !props.sentThere && (
        <div class="notice notice-warn" role="alert">
          {t('newerMessage')}
        </div>
      )}
      {props.children}
      {props.repeats && <Tick checked={again}>{t('sendAnyway')}</Tick>}
    </Modal>
  );
}

/** Said once more where it counts; whether it was done only the person knows. */
function FirstDo({ tasks }: { tasks: readonly string[] }) {
  if (tasks.length === 0) return null;
  return (
    <div class="notice notice-warn">
      <p id="first-do-title">{t('firstDo')}</p>
      <ul aria-labelledby="first-do-title">
        {tasks.map((task) => (
          <li key={task} dir="auto">
            {task}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Tick({ checked, children }: { checked: Signal<boolean>; children: string }) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          checked.value = event.currentTarget.checked;
        }}
      />
      <span>{children}</span>
    </label>
  );
}
