import type { DraftKind, DraftRow } from '@/lib/domain/draft';
import { AppError, type Failure, toFailure } from '@/lib/failures/app-error';
import type { EndEvent } from '@/lib/llm/types';
import { broken, finished } from './outcome';
import { boundText } from './paste';
import type { GeneratorPorts, PromptLength, Refinement } from './ports';
import type { RowWriter } from './row-writer';

type Job = {
  ticketId: number;
  kind: DraftKind;
  refine: Refinement | null;
  shorten: boolean;
  /** Under which the answer is booked. */
  draft: { id: string; generationId: string };
  signal: AbortSignal;
};

type Received = { raw: string; refusal: string };

/** Characters, some thirty times what is asked for: whatever sends more does not write an answer. */
const MOST_RECEIVED = 500_000;

type Ports = Pick<GeneratorPorts, 'prepare' | 'ask' | 'reader' | 'now'>;

/**
 * Reads one answer into the draft row. Never throws for what a model or Freshdesk did: the row tells it.
 * @returns the row as it ended, or null when it was no longer this generation's.
 */
export async function writeAnswer(ports: Ports, writer: RowWriter, job: Job): Promise<DraftRow | null> {
  const answer: Received = { raw: '', refusal: '' };
  try {
    await receive(ports, writer, job, answer, job.shorten ? 'tiny' : 'full').catch((error: unknown) => {
      if (job.shorten || toFailure(error).kind !== 'model-too-long' || answer.raw !== '') throw error;
      return receive(ports, writer, job, answer, 'tight');
    });
    const parsed = ports.reader(job.kind).finish(answer.raw);
    if (parsed.cut) throw new AppError('answer-cut');
    return await writer.end(() => finished(parsed));
  } catch (error) {
    const failure = { ...failureOf(error, job.signal), at: ports.now() };
    return writer.end((draft) => broken(draft, legible(ports.reader(job.kind), answer.raw), failure));
  }
}

/** What can be read of an answer; nothing where reading it is what failed, since the row must be told its end anyway. */
function legible(reader: ReturnType<Ports['reader']>, raw: string): string {
  try {
    return boundText(reader.visible(raw)).text;
  } catch {
    return '';
  }
}

/** Whatever an aborted request throws, the reason for the abort is what happened. */
function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (!signal.aborted) return toFailure(error);
  return signal.reason instanceof AppError ? signal.reason.failure : { kind: 'stopped' };
}

async function receive(
  ports: Ports,
  writer: RowWriter,
  job: Job,
  answer: Received,
  length: PromptLength,
): Promise<void> {
  const prepared = await ports.prepare({ ticketId: job.ticketId, kind: job.kind, refine: job.refine, length });
  job.signal.throwIfAborted();
  await writer.prepared(prepared);
  const reader = ports.reader(job.kind);
  let end: EndEvent | null = null;
  let told: 'silent' | 'retrying' | 'thinking' | null = null;
  const asked = { draft: job.draft, refinement: job.refine !== null, signal: job.signal };
  for await (const event of ports.ask(prepared, asked)) {
    if (event.type === 'end') end = event;
    else if (event.type === 'refusal') answer.refusal += event.delta;
    else if (event.type === 'was-reasoning') {
      answer.raw = '';
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
      writer.text(() => legible(reader, answer.raw));
    }
  }
  judge(answer, end);
}

const STEPS = { stalled: 'silent', retrying: 'retrying', reasoning: 'thinking' } as const;

/** An answer that was refused, cut, filtered or empty is a failure, whatever text came with it. */
function judge(answer: Received, end: EndEvent | null): void {
  const refusal = answer.refusal.trim();
  if (refusal !== '') throw new AppError({ kind: 'answer-refused', detail: refusal.slice(0, 300) });
  if (end?.failure) throw new AppError(end.failure);
  if (!end?.complete) throw new AppError('answer-cut');
  if (answer.raw.trim() === '') throw new AppError('answer-empty');
}
