import { z } from '@/lib/zod';

/** In session storage: what the person asked for with a keyboard shortcut, until the side panel beside the ticket takes it. */
export const PANEL_COMMAND_KEY = 'panel-command';
/** A panel opens within a second or two; what nobody took by then is forgotten, not done later by surprise. */
const FRESH_MS = 10_000;

const schema = z.lazy(() =>
  z.object({
    command: z.enum(['generate', 'instructions', 'insert']),
    ticketId: z.number(),
    windowId: z.number(),
    at: z.number(),
  }),
);

export type PanelCommand = z.output<typeof schema>;

/** The command, if it is one, is fresh, and is meant for the panel of this window. */
export function readPanelCommand(stored: unknown, windowId: number, now: number): PanelCommand | null {
  const read = schema.safeParse(stored);
  if (!read.success || read.data.windowId !== windowId) return null;
  return Math.abs(now - read.data.at) <= FRESH_MS ? read.data : null;
}
