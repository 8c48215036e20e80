import type { FromContent } from '@/lib/messages/content';
import { words } from '@/lib/words/agent-page';
import { pageRuntime } from './runtime';

const ANSWER_TIMEOUT_MS = 10_000;

export type WorkerReply = { ok: true; value: unknown } | { ok: false; failure: { kind: string }; sentence: string };

const failed = (kind: string, sentence: string): WorkerReply => ({ ok: false, failure: { kind }, sentence });

/** Sends a command to the worker. Never throws, and always answers within ten seconds. */
export async function ask(request: FromContent): Promise<WorkerReply> {
  const runtime = pageRuntime();
  if (!runtime) return failed('page-reload', words.updated);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ANSWER_TIMEOUT_MS);
  });
  try {
    // Sent within the click's own turn: it is how the worker knows that there was one.
    const reply = await Promise.race([runtime.sendMessage(request), silence]);
    // Undefined when nobody answered; what answers is our own worker.
    if (reply) return reply as WorkerReply;
  } catch {
    // A port that closed without an answer is as silent as no answer.
  } finally {
    clearTimeout(timer);
  }
  return failed('worker-silent', words.silent);
}
