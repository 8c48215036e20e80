import { AppError, type Failure, toFailure } from '@/lib/errors';
import type { EndEvent } from '@/lib/model/types';
import type { DraftKind, DraftRow } from '@/lib/storage/rows';
import { broken, finished } from './outcome';
import type { GeneratorPorts, Refinement } from './ports';
import type { RowWriter } from './row-writer';

type Job = {
  ticketId: number;
  kind: DraftKind;
  refine: Refinement | null;
  /** Under which the answer is booked. */
  draft: { id: string; generationId: string };
  signal: AbortSignal;
};

type Received = { raw: string; refusal: string };

type Ports = Pick<GeneratorPorts, 'prepare' | 'ask' | 'reader'>;

/**
 * Reads one answer into the draft row. Never throws for what a model or Freshdesk did: the row tells it.
 * @returns the row as it ended, or null when it was no longer this generation's.
 */
export async function writeAnswer(ports: Ports, writer: RowWriter, job: Job): Promise<DraftRow | null> {
  const answer: Received = { raw: '', refusal: '' };
  try {
    await receive(ports, writer, job, answer, false).catch((error: unknown) => {
      if (toFailure(error).kind !== 'model-too-long' || answer.raw !== '') throw error;
      return receive(ports, writer, job, answer, true);
    });
    const parsed = ports.reader(job.kind).finish(answer.raw);
    if (parsed.cut) throw new AppError('answer-cut');
    return await writer.end(() => finished(parsed));
  } catch (error) {
    const failure: Failure = job.signal.aborted ? { kind: 'stopped' } : toFailure(error);
    return writer.end((draft) => broken(draft, ports.reader(job.kind).visible(answer.raw), failure));
  }
}

async function receive(ports: Ports, writer: RowWriter, job: Job, answer: Received, tight: boolean): Promise<void> {
  const prepared = await ports.prepare({ ticketId: job.ticketId, kind: job.kind, refine: job.refine, tight });
  job.signal.throwIfAborted();
  await writer.prepared(prepared);
  const reader = ports.reader(job.kind);
  let end: EndEvent | null = null;
  for await (const event of ports.ask(prepared, {
    draft: job.draft,
    refinement: job.refine !== null,
    signal: job.signal,
  })) {
    if (event.type === 'end') end = event;
    else if (event.type === 'refusal') answer.refusal += event.delta;
    else if (event.type === 'stalled') await writer.step('silent');
    else if (event.type === 'retrying') await writer.step('retrying');
    else if (event.type === 'text') {
      answer.raw += event.delta;
      writer.text(() => reader.visible(answer.raw));
    }
  }
  judge(answer, end);
}

/** An answer that was refused, cut, filtered or empty is a failure, whatever text came with it. */
function judge(answer: Received, end: EndEvent | null): void {
  const refusal = answer.refusal.trim();
  if (refusal !== '') throw new AppError({ kind: 'answer-refused', detail: refusal.slice(0, 300) });
  if (end?.failure) throw new AppError(end.failure);
  if (!end?.complete) throw new AppError('answer-cut');
  if (answer.raw.trim() === '') throw new AppError('answer-empty');
}
