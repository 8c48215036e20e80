import { AppError } from '@/lib/failures/app-error';
import { z } from '@/lib/zod';
import { hostOf } from './base-url';
import { isLoopback } from './hosts';
import type { Fetch } from './types';

/** Answers of 5xx from one address, less one for each other answer since, and when the last one came (milliseconds). */
export type ServerErrors = { count: number; at: number };

/** Where they outlive the worker; by address. Only an optimisation: it may forget. */
export type ServerErrorMemory = {
  load(address: string): Promise<ServerErrors | null>;
  save(address: string, errors: ServerErrors | null): Promise<void>;
};

export const serverErrorsSchema = z.lazy(() => z.object({ count: z.number(), at: z.number() }));

/**
 * From the third 5xx on, Chromium lets nothing of an extension through to that address for a while, POSTs included, and the
 * request fails as if there were no network (tried in Chromium 156: 0.7 s, then 1.4 times as long with each further one;
 * never for this machine itself). Source: Chromium, extensions/renderer/extension_throttle_entry.cc: two errors ignored,
 * 700 ms, factor 1.4, jitter 0.4, 15 minutes at most, forgotten two minutes after.
 */
const IGNORED = 2;
const FIRST_MS = 700;
const FACTOR = 1.4;
const LONGEST_MS = 15 * 60_000;
const FORGOTTEN_MS = 2 * 60_000;

/** Milliseconds for which Chromium holds requests back after so many errors. */
const holdMs = (count: number): number =>
  count <= IGNORED ? 0 : Math.min(LONGEST_MS, FIRST_MS * FACTOR ** Math.min(30, count - IGNORED - 1));

/** Those that still count. A clock that was set back ends them. */
function remembered(errors: ServerErrors | null, now: number): ServerErrors {
  const age = errors ? now - errors.at : Number.POSITIVE_INFINITY;
  return errors && age >= 0 && age < holdMs(errors.count) + FORGOTTEN_MS ? errors : { count: 0, at: now };
}

/** Whole seconds until Chromium lets a request through again; null where it holds nothing back. */
export function heldBackFor(errors: ServerErrors | null, now: number): number | null {
  const { count, at } = remembered(errors, now);
  const left = at + holdMs(count) - now;
  return count > IGNORED && left > 0 ? Math.ceil(left / 1000) : null;
}

/** The address as Chromium counts it: without its query. */
const addressOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? url;

/** A fetch that counts the errors of its addresses and tells a request that was held back from one that found nobody. */
export function createServerErrors(memory: ServerErrorMemory, now: () => number) {
  // What was learnt is advice: storage that fails costs a truer sentence.
  const load = async (url: string) => memory.load(addressOf(url)).catch(() => null);
  const save = (url: string, errors: ServerErrors | null) => memory.save(addressOf(url), errors).catch(() => undefined);

  return {
    /** As Chromium counts them, this request's own included. */
    count: async (url: string): Promise<number> => remembered(await load(url), now()).count,

    watch:
      (fetch: Fetch): Fetch =>
      async (url, init) => {
        const before = await load(url);
        try {
          const response = await fetch(url, init);
          const { count } = remembered(before, now());
          if (response.status >= 500) await save(url, { count: count + 1, at: now() });
          else if (before) await save(url, count > 1 ? { ...before, count: count - 1 } : null);
          return response;
        } catch (error) {
          const seconds = isLoopback(new URL(url).hostname) ? null : heldBackFor(before, now());
          if (seconds === null || init.signal?.aborted) throw error;
          throw new AppError(
            { kind: 'model-held-back', subject: hostOf(url), retryAfterSeconds: seconds },
            { cause: error },
          );
        }
      },
  };
}

/** For as long as one client lives. */
export function inMemory(): ServerErrorMemory {
  const kept = new Map<string, ServerErrors>();
  return {
    load: async (address) => kept.get(address) ?? null,
    save: async (address, errors) => void (errors ? kept.set(address, errors) : kept.delete(address)),
  };
}
