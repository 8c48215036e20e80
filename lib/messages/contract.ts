import type { Failure } from '@/lib/failures/app-error';
import { z } from '@/lib/zod';
import { draftKind as kind, ticketId } from './content';

const shortText = z.string().check(z.maxLength(2000));
/** Empty: the saved one. Null: none at all. */
const modelKey = z.nullable(shortText);
const address = z.string().check(z.maxLength(320));

/**
 * Commands of our own pages to the worker. Strict: an unknown key or type is refused. Data never travels here; pages read
 * the database. A content script has a schema of its own.
 */
export const requestSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    /** A click in the workspace. With an instruction it refines the draft. `shorten` takes less of the thread. */
    z.strictObject({
      type: z.literal('generate'),
      ticketId,
      kind,
      instruction: z.optional(shortText),
      shorten: z.optional(z.boolean()),
    }),
    z.strictObject({ type: z.literal('stop'), ticketId, kind }),
    /** The person does not want the draft that a page asked for. */
    z.strictObject({ type: z.literal('dismiss-press'), ticketId, kind }),
    /** Wakes the worker, so that it picks up what a killed one left. */
    z.strictObject({ type: z.literal('wake') }),
    z.strictObject({ type: z.literal('check-now') }),
    z.strictObject({ type: z.literal('refresh-ticket'), ticketId }),
    z.strictObject({ type: z.literal('settings-saved') }),
    z.strictObject({ type: z.literal('test-freshdesk'), domain: shortText, apiKey: shortText }),
    z.strictObject({ type: z.literal('test-model'), baseUrl: shortText, apiKey: modelKey, model: shortText }),
    /** Deletes the history of what models cost. */
    z.strictObject({ type: z.literal('forget-costs') }),
    /** Deletes what is here of a person, by e-mail address. */
    z.strictObject({ type: z.literal('forget-person'), address }),
    /** Reads articles and canned replies anew; how far it has come stands in the database. */
    z.strictObject({ type: z.literal('refresh-knowledge') }),
    /** Makes a draft article in Freshdesk, as a person has read it. */
    z.strictObject({
      type: z.literal('draft-article'),
      folderId: z.number().check(z.int(), z.gte(1)),
      title: z.string().check(z.minLength(1), z.maxLength(255)),
      text: z.string().check(z.minLength(1), z.maxLength(100_000)),
    }),
    z.strictObject({ type: z.literal('list-models'), baseUrl: shortText, apiKey: modelKey }),
    z.strictObject({
      type: z.literal('approve'),
      ticketId,
      text: z.string().check(z.minLength(1), z.maxLength(200_000)),
      to: z.array(address).check(z.maxLength(100)),
      cc: z.array(address).check(z.maxLength(100)),
      lastConversationId: z.number().check(z.int(), z.gte(0)),
      ticketStatus: z.number().check(z.int()),
      statusAfter: z.nullable(z.number().check(z.int())),
      /** What the dialog showed below the text. */
      signature: z.optional(z.string().check(z.maxLength(4000))),
      /** The person was told that it stands, or may stand, in Freshdesk's own editor as well. */
      inEditor: z.optional(z.boolean()),
      /** The person was told why this may be a repeat, and wants it all the same. */
      again: z.optional(z.boolean()),
    }),
    z.strictObject({ type: z.literal('undo'), deliveryId: shortText }),
    z.strictObject({ type: z.literal('verify-delivery'), deliveryId: shortText }),
    /** The status that was to follow a reply could not be set; a person asks for it again. */
    z.strictObject({ type: z.literal('set-status'), deliveryId: shortText }),
    /** A person has looked at a ticket in which a reply could not be found, or was found twice. */
    z.strictObject({ type: z.literal('acknowledge-delivery'), deliveryId: shortText }),
    z.strictObject({
      type: z.literal('add-note'),
      ticketId,
      text: z.string().check(z.minLength(1), z.maxLength(200_000)),
    }),
  ]),
);

export type Request = z.output<typeof requestSchema>;
export type RequestType = Request['type'];
export type RequestOf<T extends RequestType> = Extract<Request, { type: T }>;

/** What each command answers with. */
export type Answers = {
  generate: { draftId: string };
  stop: { stopped: boolean };
  'dismiss-press': Record<string, never>;
  wake: { running: string[] };
  'check-now': { stored: number };
  'refresh-ticket': { conversations: number };
  'settings-saved': Record<string, never>;
  'test-freshdesk': { host: string; agentName: string; agentEmail: string };
  'test-model': { model: string; milliseconds: number };
  'forget-costs': Record<string, never>;
  'forget-person': { tickets: number; drafts: number; deliveries: number };
  'refresh-knowledge': Record<string, never>;
  'draft-article': { articleId: number };
  'list-models': { models: { id: string; shutdown: string | null }[] };
  approve: { deliveryId: string };
  undo: { cancelled: boolean };
  'verify-delivery': { state: string };
  'set-status': { step: string };
  'acknowledge-delivery': Record<string, never>;
  'add-note': { deliveryId: string };
};

export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Sends a command to the worker. Never throws: a worker that is gone or silent is a failure like any other. */
export type Send = <T extends RequestType>(request: RequestOf<T>) => Promise<Reply<Answers[T]>>;
