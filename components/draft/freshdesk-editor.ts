import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DraftRow } from '@/lib/domain/draft';
import type { EditorText } from '@/lib/domain/editor-text';
import { type EditorState, judgeEditor } from '@/lib/drafts/freshdesk-editor';
import { inEditor, mayStand, withPut } from '@/lib/drafts/in-editor';
import type { DraftStore } from '@/lib/drafts/store';
import type { PageCommand } from '@/lib/messages/page';
import { z } from '@/lib/zod';

const standing = z.object({
  editor: z.literal('open'),
  standing: z.enum(['untouched', 'edited', 'gone']),
  index: z.number(),
});
const answerSchema = z.union([standing, z.object({ editor: z.enum(['closed', 'other']) })]);

/**
 * What this browser has put into Freshdesk's own editor of one ticket, and whether it still stands there. The row tells
 * what was put there; the page, if there is one, what became of it.
 */
export interface FreshdeskEditor {
  /** For the dialog: what there is to be known before a reply is sent. */
  readonly state: ReadonlySignal<EditorState | 'asking' | null>;
  /** What was put there and has not gone out, newest last. */
  readonly texts: ReadonlySignal<EditorText[]>;
  /** Texts that went out from here and of which no page has said that it stands there no more. */
  readonly left: ReadonlySignal<EditorText[]>;
  /** What was put there before, for the page to look for. */
  earlier(text: string): string[];
  /** Before the page is told: it may have the text even if its answer is lost. @returns what takes that back. */
  begin(text: string): Promise<() => Promise<unknown>>;
  done(): Promise<unknown>;
  copied(text: string): Promise<unknown>;
  /** Asks the pages of this ticket, for a reply that is about to be sent. */
  ask(text: string): Promise<void>;
}

export function createFreshdeskEditor(deps: {
  ticketId: number;
  /** Of the reply's draft. */
  draftId: string;
  row: ReadonlySignal<DraftRow | null | undefined>;
  drafts: Pick<DraftStore, 'changeInEditor' | 'setDisposition'>;
  /** Highest conversation id on screen. */
  newest: () => number;
  /** One answer of each page that shows the ticket, undefined where none came in time. */
  askPages: (ticketId: number, command: PageCommand) => Promise<unknown[]>;
  toHtml: (text: string) => string;
  now: () => number;
}): FreshdeskEditor {
  const { ticketId, draftId, row, drafts, askPages, toHtml } = deps;
  const state = signal<EditorState | 'asking' | null>(null);
  let turn = 0;
  /** A database that does not answer keeps nobody from inserting; what it should have known is then asked of the page. */
  const quietly = (work: Promise<unknown>) => work.then(undefined, () => undefined);

  const put = (text: string, by: 'inserted' | 'copied') =>
    drafts.changeInEditor(draftId, (texts) => withPut(texts, { text, by, at: deps.now(), after: deps.newest() }));

  return {
    state: state as ReadonlySignal<EditorState | 'asking' | null>,
    texts: computed(() => mayStand(inEditor(row.value ?? undefined), deps.now())),
    left: computed(() =>
      inEditor(row.value ?? undefined).filter((one) => one.sentAt !== undefined && !one.settled && one.by !== 'sent'),
    ),

    earlier: (text) =>
      inEditor(row.peek() ?? undefined).flatMap((one) => (one.text === text ? [] : [toHtml(one.text)])),

    async begin(text) {
      const before = await put(text, 'inserted').catch(() => null);
      return () => (before ? quietly(drafts.changeInEditor(draftId, () => before)) : Promise.resolve());
    },
    done: () => quietly(drafts.setDisposition(draftId, 'inserted')),
    copied: (text) => quietly(put(text, 'copied')),

    async ask(text) {
      turn += 1;
      const asked = turn;
      state.value = 'asking';
      const known = mayStand(inEditor(row.peek() ?? undefined), deps.now());
      const others = known.filter((one) => one.text !== text);
      const texts = [text, ...others.map((one) => one.text)].map(toHtml);
      const answers = await askPages(ticketId, { type: 'page:stands', ticketId, texts }).catch(() => []);
      const judged = judgeEditor(
        known,
        answers.map((one) => {
          const read = answerSchema.safeParse(one);
          return read.success ? read.data : undefined;
        }),
      );
      if (judged === 'gone') {
        await quietly(drafts.changeInEditor(draftId, (all) => all.filter((one) => one.sentAt !== undefined)));
      }
      if (asked === turn) state.value = judged === 'gone' ? null : judged;
    },
  };
}
