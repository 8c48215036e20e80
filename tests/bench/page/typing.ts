import { createDraftEditor } from '@/components/draft/draft-editor';
import { createEditLock } from '@/components/draft/edit-lock';
import { createDraftStore } from '@/lib/drafts/store';
import { createTyping } from '@/lib/drafts/typing';
import { browserPlaces, browserPorts } from '@/lib/storage/browser-ports';
import { openHelpDesk } from '@/lib/storage/help-desk';
import type { RawArea } from '@/lib/storage/local-area';
import { openWork } from '@/lib/storage/work';
import { draftRow } from './rows';

declare const chrome: { storage: { local: RawArea } };

const HOST = 'typing.freshdesk.com';
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const help = () => openHelpDesk(HOST, browserPorts(chrome.storage.local, globalThis));

/** Milliseconds from each letter to the moment at which it was in the strict database and in the second copy. */
export async function typeThroughEditor(letters: number, everyMs: number): Promise<number[]> {
  const desk = help();
  await desk.ready();
  const typing = createTyping({ desk, now: Date.now });
  const typedAt: number[] = [];
  const took: number[] = [];
  const end = new AbortController();
  const editor = createDraftEditor({
    ticketId: Date.now(),
    kind: 'response',
    drafts: createDraftStore({ db: desk.work, now: Date.now }),
    typing: {
      ...typing,
      async save(about, text, ...rest) {
        await typing.save(about, text, ...rest);
        for (let letter = took.length; letter < text.length; letter++) {
          took.push(performance.now() - (typedAt[letter] ?? Number.NaN));
        }
      },
    },
    lock: createEditLock({ locks: navigator.locks, name: 'edit:bench', end: end.signal }),
    about: () => ({ ticketSubject: 'Bench', requesterName: null }),
    journal: desk.journal,
    now: Date.now,
    end: end.signal,
  });
  while (editor.row.value === undefined) await pause(5);
  let text = '';
  for (let letter = 0; letter < letters; letter++) {
    text += 'x';
    typedAt.push(performance.now());
    editor.input(text);
    await pause(everyMs * (0.5 + Math.random()));
  }
  await pause(300);
  await editor.flush();
  end.abort();
  desk.close();
  return took;
}

/** Milliseconds of one saved draft of 2,000 characters, `count` times, each change a transaction of its own. */
export async function saveDrafts(count: number, how: 'strict' | 'relaxed' | 'mirrored'): Promise<number> {
  const desk = how === 'mirrored' ? help() : null;
  await desk?.ready();
  const { work } = browserPlaces(globalThis).of(`${how}.freshdesk.com`);
  const chromeTransactionDurability = how as 'strict' | 'relaxed';
  const db = desk?.work ?? openWork(`${how}.freshdesk.com`, { ...work, chromeTransactionDurability });
  const store = createDraftStore({ db, now: Date.now });
  const { id } = draftRow(1);
  await db.drafts.put(draftRow(1));
  const started = performance.now();
  for (let at = 0; at < count; at++) {
    await store.saveText(id, `${at} ${'x'.repeat(2000)}`);
    await desk?.mirror.settled();
  }
  const took = (performance.now() - started) / count;
  db.close();
  desk?.close();
  return took;
}

/** Leaves drafts as a worker does that was killed while it wrote them. */
export async function leaveWriting(host: string, count: number): Promise<void> {
  const work = openWork(host, browserPlaces(globalThis).of(host).work);
  for (let id = 1; id <= count; id++) {
    const draft = draftRow(id);
    const generation = { id: 'g', startedAt: 0, instruction: null, model: 'm', step: 'writing' as const };
    await work.drafts.put({ ...draft, state: 'generating', generation });
  }
  work.close();
}

export async function stillWriting(host: string): Promise<number> {
  const work = openWork(host, browserPlaces(globalThis).of(host).work);
  const count = await work.drafts.where('state').equals('generating').count();
  work.close();
  return count;
}
