import { computed, type ReadonlySignal } from '@preact/signals';
import type { TicketView } from '@/components/conversation/ticket-view';
import { DEFAULT_PROMPTS } from '@/lib/assistant/prompts-data';
import { RULES } from '@/lib/assistant/rules-data';
import type { DraftRow, VersionRow } from '@/lib/domain/draft';
import { bearsOut } from '@/lib/domain/knowledge';
import { sourcesOf } from '@/lib/drafts/sources';
import { createFactCheck, type Unsupported } from '@/lib/fact-check';
import { readMonths } from '@/lib/fact-check/dates';

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
  /** The words of private notes in a text; null without any. */
  noteWords(text: string): string | null;
}

export function createFactCheckView(deps: {
  view: TicketView;
  desk: {
    editor: { row: ReadonlySignal<DraftRow | null | undefined>; text: ReadonlySignal<string> };
    versions: ReadonlySignal<VersionRow[] | undefined>;
  };
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
  const check = computed(() => {
    const [ticket, thread] = [view.ticket.value, view.thread.value];
    if (!ticket || !thread) return null;
    const sources = sourcesOf({
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
    return createFactCheck({ ...sources, prompt: INSTRUCTIONS }, months.value);
  });
  const byModel = computed(() => {
    const row = desk.editor.row.value;
    return Boolean(row?.generation && row.state !== 'generating' && row.disposition !== 'sent');
  });
  const judge = (text: string): Unsupported[] => (byModel.value ? (check.value?.(text) ?? []) : []);
  return {
    claims: computed(() => judge(desk.editor.text.value)),
    judge,
    noteWords(text) {
      const words = judge(text).flatMap((claim) => (claim.internal ? claim.text : []));
      return words.length > 0 ? words.join(' … ') : null;
    },
  };
}
