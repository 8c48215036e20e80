import { computed, type ReadonlySignal } from '@preact/signals';
import type { TicketView } from '@/components/conversation/ticket-view';
import { DEFAULT_PROMPTS } from '@/lib/assistant/prompts-data';
import { RULES } from '@/lib/assistant/rules-data';
import { detailsOf } from '@/lib/domain/answer-details';
import type { DraftRow, VersionRow } from '@/lib/domain/draft';
import { bearsOut } from '@/lib/domain/knowledge';
import { sourcesOf } from '@/lib/drafts/sources';
import { createFactCheck, type Unsupported } from '@/lib/fact-check';
import { type CheckedSource, createSourceCheck } from '@/lib/fact-check/cited';
import { readMonths } from '@/lib/fact-check/dates';
import { joinClaims } from './join-claims';

/** No customer should read them. A template of the person's own may hold sentences that are meant to be repeated. */
const INSTRUCTIONS = [...Object.values(RULES), ...Object.values(DEFAULT_PROMPTS)];

/**
 * What a draft that a model wrote claims and nothing bears out; anew with every letter that is typed and every message
 * that arrives. Empty for a text that a person alone has written, and while it is being written.
 */
export interface FactCheckView {
  /** Of the text in the box. */
  readonly claims: ReadonlySignal<Unsupported[]>;
  judge(text: string): Unsupported[];
  /** What of a text nobody may send or insert without saying so. */
  blocking(text: string): Unsupported[];
  /** The words of private notes in a text; null without any. */
  noteWords(text: string): string | null;
}

export function createFactCheckView(deps: {
  view: TicketView;
  desk: {
    editor: { row: ReadonlySignal<DraftRow | null | undefined>; text: ReadonlySignal<string> };
    versions: ReadonlySignal<VersionRow[] | undefined>;
  };
  /** What the draft rests on, as it is by now. */
  sources: ReadonlySignal<readonly CheckedSource[]>;
  /** Playbooks of the help desk. */
  guidance: ReadonlySignal<readonly string[]>;
  signature: ReadonlySignal<string>;
  now: () => number;
}): FactCheckView {
  const { view, desk, guidance, signature, now } = deps;
  const months = computed(readMonths);
  const instructions = computed(() => {
    const asked = (desk.versions.value ?? []).flatMap(({ origin }) =>
      origin.kind === 'refined' ? origin.instruction : [],
    );
    return [...asked, desk.editor.row.value?.generation?.instruction ?? ''].join('\n');
  });
  // One text: the row changes with every piece of an answer, and its sources do not.
  const known = computed(() => (desk.editor.row.value?.sources ?? []).flatMap(bearsOut).join('\n'));
  const request = computed(() => {
    const [ticket, thread] = [view.ticket.value, view.thread.value];
    if (!ticket || !thread) return null;
    return sourcesOf({
      ticket,
      thread,
      names: view.names.value,
      host: view.host,
      account: view.account.value,
      guidance: [...guidance.value, known.value],
      instructions: [instructions.value],
      signature: signature.value,
      now: now(),
    });
  });
  const check = computed(
    () => request.value && createFactCheck({ ...request.value, prompt: INSTRUCTIONS }, months.value),
  );
  const bySources = computed(() => {
    if (!request.value || deps.sources.value.length === 0) return null;
    const { own, customer } = request.value;
    return createSourceCheck({
      sources: deps.sources.value,
      ticket: customer,
      // The sources themselves stand in it as well.
      own: own.filter((text) => text !== known.value),
      now: new Date(now()).toISOString(),
    });
  });
  /** The text as the model left it: what a person typed since is theirs. */
  const written = computed(() => {
    const row = desk.editor.row.value;
    if (!row?.edited) return row?.text ?? '';
    return (desk.versions.value ?? []).findLast(({ origin }) => origin.kind !== 'edited')?.text ?? '';
  });
  function ofSources(text: string): Unsupported[] {
    const row = desk.editor.row.value;
    if (!row) return [];
    const found = bySources.value?.({ text, cites: detailsOf(row).cites, written: written.value }) ?? [];
    return found.map(({ says, blocking, ...claim }) => ({
      ...claim,
      customerOnly: false,
      ...(says === null ? {} : { says }),
      ...(blocking ? { blocking } : {}),
    }));
  }
  const byModel = computed(() => {
    const row = desk.editor.row.value;
    return Boolean(row?.generation && row.state !== 'generating' && row.disposition !== 'sent');
  });
  const judge = (text: string): Unsupported[] =>
    byModel.value ? joinClaims(check.value?.(text) ?? [], ofSources(text)) : [];
  return {
    claims: computed(() => judge(desk.editor.text.value)),
    judge,
    blocking: (text) => judge(text).filter((claim) => claim.blocking),
    noteWords(text) {
      const words = judge(text).flatMap((claim) => (claim.internal ? claim.text : []));
      return words.length > 0 ? words.join(' … ') : null;
    },
  };
}
