import type { Messaging } from '@/lib/browser/platform';
import { toFailure } from '@/lib/failures/app-error';
import { askOverPort, BUILT_IN_PORT } from '@/lib/llm/built-in/port';
import type { ModelClient } from '@/lib/llm/client';
import { pause } from '@/lib/llm/timing';
import { realClock } from '@/lib/time';

/** The panel opens with the click that began this; its page needs a moment. */
const TRIES = 40;
const BETWEEN_MS = 250;

/** The browser's own model, which runs in an open page of this extension: the side panel or the workspace. */
export function builtInClient(messaging: Pick<Messaging, 'connect'>): ModelClient {
  return {
    async *stream(request, signal) {
      for (let left = TRIES; ; left -= 1) {
        try {
          return yield* askOverPort(messaging.connect(BUILT_IN_PORT), request, signal);
        } catch (error) {
          if (toFailure(error).kind !== 'built-in-no-page' || left === 0) throw error;
          await pause(BETWEEN_MS, realClock.after, signal);
        }
      }
    },
  };
}
