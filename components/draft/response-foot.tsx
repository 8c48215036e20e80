import { SendingView } from '@/components/outbox/sending';
import { Icon } from '@/components/ui/icon';
import { keyHint } from '@/components/ui/key-hint';
import { FailureNotice } from '@/components/ui/notice';
import { softDisabled } from '@/components/ui/soft-disabled';
import { t } from '@/lib/words/draft';
import { Chips } from './chips';
import { EditedElsewhere } from './edited-elsewhere';
import { GenerateButton } from './generate-button';
import { InsertStatus } from './insert-status';
import { NextTicket } from './next-ticket';
import { proposeReply } from './proposal';
import { RefineForm } from './refine-form';
import type { ResponseState } from './response-state';
import type { DraftContext, DraftSession } from './session';
import { writeOrAsk } from './write-or-ask';

type Props = { session: DraftSession; context: DraftContext; state: ResponseState; questions: number };

/** All that is done with a reply, in one place that never moves: what it says stands above the buttons, not over them. */
export function ResponseFoot(props: Props) {
  const { session, context, state } = props;
  const { empty, writing, onItsWay, sent } = state;
  return (
    <div class="foot">
      {state.unaddressed && !empty && <FailureNotice tone="warn" failure={{ kind: 'ticket-no-recipient' }} />}
      <InsertStatus session={session} context={context} />
      <SendingView session={session} context={context} />
      {state.following && <EditedElsewhere onTake={() => void context.edit(session)} />}
      {(onItsWay || sent) && (
        <div class="actions">
          <NextTicket context={context} ready={sent && !onItsWay} />
          {sent && <CopyButton session={session} />}
        </div>
      )}
      {!onItsWay && !sent && (
        <>
          <Change {...props} />
          {(!empty || writing) && <Use session={session} state={state} />}
        </>
      )}
    </div>
  );
}

/** Wishes, free or ready, and the button that begins or stops. */
function Change({ session, context, state: { empty, writing, following }, questions }: Props) {
  const { generation } = session.response;
  const busy = writing || following || generation.starting.value;
  const filled = !empty || writing;
  return (
    <>
      {filled && (
        <Chips
          claims={session.facts.claims.value.length}
          questions={questions}
          busy={busy || empty}
          onRefine={(wish) => void generation.start(wish)}
        />
      )}
      <div class="foot-row">
        {filled && (
          <RefineForm
            label={t('refineLabel')}
            button={t('refine')}
            placeholder={t('refineHint')}
            busy={busy || empty}
            onRefine={generation.start}
          />
        )}
        <GenerateButton
          label={t('generateResponse')}
          generating={writing}
          starting={generation.starting.value}
          primary={empty}
          compact={!empty}
          hotkey="G"
          onGenerate={() => void writeOrAsk(session, 'response', context)}
          onStop={() => void generation.stop()}
        />
      </div>
    </>
  );
}

const WHY_NOT = { sent: 'whySent', unsure: 'whyUnsure' } as const;

/** The ways out: into Freshdesk's own editor, through the API, onto the clipboard. */
function Use({ session, state }: { session: DraftSession; state: ResponseState }) {
  const { insertion, response } = session;
  const { empty, writing, block } = state;
  const doubtful = empty || block !== null || response.editor.row.value?.state === 'incomplete';
  const insert = () => void response.editor.flush().then(() => insertion.insert(response.editor.text.peek()));
  return (
    <div class="actions">
      <button
        type="button"
        class={`button ${doubtful || writing || session.inEditor.value ? '' : 'button-primary'}`}
        disabled={empty || block !== null}
        title={block ? t(WHY_NOT[block]) : keyHint(t('insertReply'), 'I')}
        {...softDisabled(writing || insertion.state.value.step === 'working', insert)}
      >
        <Icon name="arrow-down-to-line" />
        {t('insertReply')}
      </button>
      <button
        type="button"
        class="button send-response"
        disabled={!state.sendable}
        title={keyHint(t('sendResponse'), 'S, Ctrl+Enter')}
        onClick={() => void proposeReply(session)}
      >
        <Icon name="send" />
        {t('sendResponse')}
      </button>
      <CopyButton session={session} />
    </div>
  );
}

function CopyButton({ session }: { session: DraftSession }) {
  const name = t('copyResponse');
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={name}
      title={keyHint(name, 'C')}
      disabled={session.response.editor.text.value.trim() === ''}
      onClick={() => void session.copy('response')}
    >
      <Icon name="copy" />
    </button>
  );
}
