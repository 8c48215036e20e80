import type { ComponentChildren } from 'preact';
import { HeldRequest } from '@/components/redaction/held-request';
import { OutgoingButton } from '@/components/redaction/outgoing-button';
import { FailureNotice, Notice, type Remedies } from '@/components/ui/notice';
import { ProgressLine } from '@/components/ui/progress-line';
import { readPaste } from '@/lib/drafts/paste';
import { DraftChange } from './draft-change';
import { DraftCost } from './draft-cost';
import type { DraftDesk } from './draft-desk';
import { DraftNotes } from './draft-notes';
import { DraftProblem } from './draft-problem';
import { DraftTextbox } from './draft-textbox';
import { EarlierVersions } from './earlier-versions';
import type { DraftSession } from './session';

type Props = {
  session: DraftSession;
  desk: DraftDesk;
  label: string;
  placeholder: string;
  readOnly: boolean;
  /** Ctrl+Enter in the text. */
  onSend?: (() => void) | undefined;
  remedies: Remedies;
  /** Above the text, in the line that also says how far it is. */
  head?: ComponentChildren;
  /** Right under the text. */
  below?: ComponentChildren;
  /** Between the text and its versions. */
  children: ComponentChildren;
};

/** What both kinds of draft have in common: text, progress, trouble, versions. */
export function DraftBody({
  session,
  desk,
  label,
  placeholder,
  readOnly,
  onSend,
  remedies,
  head,
  below,
  children,
}: Props) {
  const { editor, generation } = desk;
  const row = editor.row.value ?? null;
  const writing = row?.state === 'generating';
  const again = (shorten: boolean) => void generation.start(row?.generation?.instruction ?? undefined, shorten);
  const retry = () => again(false);
  const silent = writing ? session.heartbeat.failure.value : null;
  const outgoing = row ? session.outgoing[row.kind] : null;
  const held = row?.failure?.kind === 'request-unseen' && !writing && outgoing?.held.value ? outgoing : null;
  const storage = desk.failure.value ?? editor.failure.save.value ?? editor.failure.read.value;
  return (
    <>
      {silent && <FailureNotice failure={silent} on={{ retry: () => void session.heartbeat.wake() }} />}
      {generation.failure.value && (
        <FailureNotice
          failure={generation.failure.value}
          on={{ ...remedies, retry: writing ? () => void generation.stop() : retry }}
        />
      )}
      {storage && (
        <FailureNotice
          failure={storage}
          on={{ retry: () => void editor.flush(), 'reload-page': () => location.reload() }}
        />
      )}
      {held ? (
        <HeldRequest outgoing={held} />
      ) : (
        <DraftProblem
          row={row}
          on={{ ...remedies, retry, shorten: () => again(true) }}
          onHide={() => void desk.clearFailure()}
        />
      )}
      <div class="draft-bar">
        {head}
        <ProgressLine row={row} />
      </div>
      <DraftTextbox
        label={label}
        text={editor.text.value}
        writing={writing}
        readOnly={readOnly || !editor.open.value}
        incomplete={row?.state === 'incomplete'}
        placeholder={placeholder}
        onInput={editor.input}
        onPaste={readPaste}
        onPasted={editor.say}
        onBlur={() => void editor.flush()}
        onSend={onSend}
        onStep={desk.step}
        untouched={desk.versions.value?.some((version) => version.text === editor.text.value) ?? false}
      />
      {below}
      <DraftCost row={row} />
      {editor.notice.value && <Notice tone="warn">{editor.notice.value}</Notice>}
      {outgoing && <OutgoingButton outgoing={outgoing} tasks={row?.kind === 'instructions'} />}
      {!writing && <DraftChange desk={desk} disabled={readOnly} />}
      <DraftNotes row={row} onStartOver={() => void desk.startOver()} />
      {children}
      <EarlierVersions
        versions={desk.versions.value ?? []}
        current={editor.text.value}
        disabled={writing || readOnly}
        onRestore={(version) => void desk.restore(version)}
      />
    </>
  );
}
