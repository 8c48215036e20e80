import type { AnswerReader } from '@/lib/assistant/answer';
import type { Asked } from '@/lib/assistant/prepare';
import type { PromptLength } from '@/lib/assistant/types';
import type { DraftRow } from '@/lib/domain/draft';
import { AppError, type Failure, toFailure } from '@/lib/failures/app-error';
import type { EndEvent } from '@/lib/llm/types';
import { completedDraft, failedDraft } from './outcome';
import { boundText } from './paste';
import type { AskedFor, GeneratorPorts } from './ports';
import type { RowWriter } from './row-writer';

type Job = Omit<Asked, 'length'> & Omit<AskedFor, 'asked'> & { shorten: boolean };

/** `reader` is there once the prompt is; `shown` is what the row showed last. */
type Received = { raw: string; refusal: string; reader: AnswerReader | null; shown: string };

/** Characters, some thirty times what is asked for: whatever sends more does not write an answer. */
const MOST_RECEIVED = 500_000;

type Ports = Pick<GeneratorPorts, 'prepare' | 'ask' | 'now'>;

/** `lost`: text that was on screen on the way, and that the row as it ended does not hold; empty where there is none. */
export type Written = { draft: DraftRow | null; lost: string };

/**
 * Reads one answer into the draft row. Never throws for what a model or Freshdesk did: the row tells it.
 * @returns the row as it ended; null when it was no longer this generation's.
 */
export async function writeAnswer(ports: Ports, writer: RowWriter, job: Job): Promise<Written> {
  const answer: Received = { raw: '', refusal: '', reader: null, shown: '' };
  const draft = await readInto(ports, writer, job, answer);
  return { draft, lost: draft ? lostOf(answer.shown, draft.text) : '' };
}

async function readInto(ports: Ports, writer: RowWriter, job: Job, answer: Received): Promise<DraftRow | null> {
  try {
    const reader = await receive(ports, writer, job, answer, job.shorten ? 'tiny' : 'full').catch((error: unknown) => {
      if (job.shorten || toFailure(error).kind !== 'model-too-long' || answer.raw !== '') throw error;
      return receive(ports, writer, job, answer, 'tight');
    });
    const parsed = reader.finish(answer.raw);
    if (parsed.cut) throw new AppError('answer-cut');
    return await writer.end(() => completedDraft(parsed));
  } catch (error) {
    const failure = { ...failureOf(error, job.signal), at: ports.now() };
    // What a broken end makes unreadable was read before it came.
    return writer.end((draft) => failedDraft(draft, legible(answer) || answer.shown, failure));
  }
}

/** A line before the answer proper is shown while nobody can tell it from one: its going is no loss. */
const LEAST_LOST = 200;

const letters = (text: string) => text.replace(/[\s\p{P}]+/gu, '');

/** Of two answers in one the last counts, though the first was on screen. */
function lostOf(shown: string, text: string): string {
  const isMore = shown.length > LEAST_LOST || shown.trim().includes('\n');
  return isMore && !letters(text).includes(letters(shown)) ? shown : '';
}

/** What can be read of an answer; nothing where reading it is what failed, since the row must be told its end anyway. */
function legible({ reader, raw }: Received): string {
  try {
    return boundText(reader?.visible(raw) ?? '').text;
  } catch {
    return '';
  }
}

/** Whatever an aborted request throws, the reason for the abort is what happened. */
function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (!signal.aborted) return toFailure(error);
  return signal.reason instanceof AppError ? signal.reason.failure : { kind: 'stopped' };
}

/**
 * Prepares a prompt, sends it, and collects the answer while the row shows it.
 * @returns what reads that answer.
 */
async function receive(
  ports: Ports,
  writer: RowWriter,
  { ticketId, task, refinement, draft, signal }: Job,
  answer: Received,
  length: PromptLength,
): Promise<AnswerReader> {
  const asked = { ticketId, task, refinement, length };
  const prepared = await ports.prepare(asked);
  answer.reader = prepared.reader;
  signal.throwIfAborted();
  await writer.prepared(prepared);
  let end: EndEvent | null = null;
  let told: 'silent' | 'retrying' | 'thinking' | null = null;
  for await (const event of ports.ask(prepared, { draft, asked, signal })) {
    if (event.type === 'end') end = event;
    else if (event.type === 'refusal') answer.refusal += event.delta;
    else if (event.type === 'was-reasoning') {
      answer.raw = '';
      answer.shown = '';
      writer.retract();
      told = 'thinking';
    } else if (event.type !== 'text') {
      // Thoughts come in hundreds of pieces; the line beside the draft says it once.
      const step = STEPS[event.type];
      if (event.type === 'stalled') await writer.step(step, event.seconds);
      else if (step !== told) await writer.step(step);
      told = step;
    } else {
      told = null;
      answer.raw += event.delta;
      if (answer.raw.length > MOST_RECEIVED) throw new AppError('answer-malformed');
      writer.text(() => {
        const visible = legible(answer);
        answer.shown = visible || answer.shown;
        return visible;
      });
    }
  }
  assertUsable(answer, end);
  return prepared.reader;
}

const STEPS = { stalled: 'silent', retrying: 'retrying', reasoning: 'thinking' } as const;

/**
 * An answer that was refused, cut, filtered or empty is a failure, whatever text came with it.
 * @throws AppError `answer-refused`, `answer-cut`, `answer-empty`, or what the stream ended with
 */
function assertUsable(answer: Received, end: EndEvent | null): void {
  const refusal = answer.refusal.trim();
  if (refusal !== '') throw new AppError({ kind: 'answer-refused', detail: refusal.slice(0, 300) });
  if (end?.failure) throw new AppError(end.failure);
  if (!end?.complete) throw new AppError('answer-cut');
  if (answer.raw.trim() === '') throw new AppError('answer-empty');
}
