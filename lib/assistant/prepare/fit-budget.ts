import type { Omission } from '@/lib/domain/omission';
import type { Playbook } from '@/lib/settings/playbook';
import type { Task } from '../tasks/task';
import type { TicketFacts } from '../types';
import { allot } from './allot';
import type { Texts } from './clean';
import { earlierLines, factLines } from './fact-lines';
import { claimants, costOf, type ThreadItem, wishOf, withGaps, within, withShortLogs } from './fit-thread';
import type { Numbered } from './numbered';
import { createMark } from './prompt-delimiter';
import type { Choices } from './read-choices';
import { changeLines } from './refine-text';

/** Part of the room that facts and guidance get before the rest of a thread does, and the least that facts need. */
const FACTS = 0.12;
/** Facts take no more than this of it: fields can be without measure. */
const MOST_FACTS = 0.25;
const LEAST_FACTS = 700;
const GUIDANCE = 0.1;
/** Characters of a line's heading, and of a playbook's. */
const LINE = 30;
const TITLE = 180;
/** For lines that tell what was left out. */
const GAPS = 450;

/** What of the ticket goes into the prompt. */
export type Fitted = {
  /** With which every heading begins; nothing that people wrote holds it. */
  mark: string;
  /** What is known besides the thread, one line each. */
  factLines: string[];
  /** Guidance that fits. */
  playbooks: Playbook[];
  /** Messages and gaps, oldest first. */
  items: ThreadItem[];
  /** Private notes where they are background only. */
  notes: ThreadItem[];
  /** What was left out, told to the model beside the place and to the person beside the draft. */
  cuts: Omission[];
  /** How many messages were left out, and how many of the others cut. */
  omittedMessages: number;
  shortenedMessages: number;
};

type Known = Texts &
  Pick<Choices, 'budget' | 'random' | 'now' | 'zone' | 'agent' | 'host' | 'closing' | 'playbooks'> & {
    task: Task;
    facts: TicketFacts;
  };

/** The step that makes the ticket as short as the model needs it, always in the same way. */
export function fitBudget(known: Known): Fitted {
  const { refinement, budget, task, playbooks } = known;
  const lines = [...factLines(known), ...earlierLines(known)];
  const others = refinement ? [refinement.currentText, ...changeLines(refinement)] : [];
  const mark = createMark(known.random, [
    ...lines,
    ...known.thread.map(({ text }) => text),
    ...known.thread.map(({ author }) => author ?? ''),
    ...playbooks.map(({ guidance }) => guidance),
    ...others,
  ]);
  const notesApart = task.reader === 'customer';
  const sizeOfFacts = lines.reduce((sum, line) => sum + line.length + LINE, 0);
  const sizes = playbooks.map(({ title, guidance }) => title.length + guidance.length + TITLE);
  const sum = (thread: readonly Numbered[]) => thread.reduce((total, message) => total + costOf(message), 0);
  const mostFacts = Math.max(LEAST_FACTS, budget * MOST_FACTS);
  const whole = Math.min(sizeOfFacts, mostFacts) + sizes.reduce((a, b) => a + b, 0) + sum(known.thread);
  const { thread, cuts } =
    whole <= budget ? { thread: known.thread, cuts: [] } : withShortLogs(known.thread, budget, mark);

  const all = claimants(thread, notesApart, budget);
  const [facts, guidance] = [
    { size: Math.min(sizeOfFacts, mostFacts), shares: [Math.max(LEAST_FACTS, budget * FACTS)] },
    sizes.map((size) => ({ size, shares: [size <= budget * GUIDANCE ? size : 0] })),
  ];
  const wishes = [facts, ...all.slice(0, 3).map(wishOf), ...guidance, ...all.slice(3).map(wishOf)];
  const grants = allot(wishes, whole <= budget ? budget : budget - Math.min(GAPS, budget / 8));
  const [forFacts = 0, ...rest] = grants;
  const forPlaybooks = rest.splice(Math.min(3, all.length), playbooks.length);

  const kept = new Map<string, Numbered>();
  for (const [index, { message }] of all.entries()) {
    const fitted = within(message, rest[index] ?? 0, mark);
    if (!fitted) continue;
    kept.set(message.label, fitted.message);
    if (fitted.cut) cuts.push(fitted.cut);
  }
  const fittedFacts = linesWithin(lines, forFacts);
  const fits = playbooks.filter((_, index) => (forPlaybooks[index] ?? 0) >= (sizes[index] ?? 0));
  const omitted = thread.length - kept.size;
  const isNote = ({ role }: Numbered) => notesApart && role === 'note';
  return {
    mark,
    factLines: fittedFacts,
    playbooks: fits,
    items: withGaps(
      thread.filter((message) => !isNote(message)),
      kept,
    ),
    notes: withGaps(thread.filter(isNote), kept),
    cuts: [
      ...cuts,
      ...(omitted > 0 ? [{ kind: 'messages' as const, count: omitted }] : []),
      ...playbooks.filter((one) => !fits.includes(one)).map(({ title }) => ({ kind: 'guidance' as const, title })),
      ...(fittedFacts.length < lines.length
        ? [{ kind: 'facts' as const, lines: lines.length - fittedFacts.length }]
        : []),
    ],
    omittedMessages: omitted,
    shortenedMessages: new Set(cuts.flatMap((cut) => ('label' in cut && kept.has(cut.label) ? [cut.label] : []))).size,
  };
}

/** The first lines, each whole where it can be; what does not fit is left out. */
function linesWithin(lines: readonly string[], room: number): string[] {
  const fitted: string[] = [];
  let left = room;
  for (const line of lines) {
    const most = left - LINE;
    if (most < Math.min(line.length, 40)) break;
    const short = line.length <= most ? line : `${line.slice(0, most - 2)} …`;
    fitted.push(short);
    left -= short.length + LINE;
  }
  return fitted;
}
