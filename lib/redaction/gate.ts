import { NOTE } from './note';
import { type Rules, redact } from './redact';
import { EMPTY_MAP, type TicketMap } from './ticket-map';

/** A message of a request to a model. */
export type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

export type Passed<M extends Message> = {
  messages: readonly M[];
  /** What the placeholders stand for now. */
  map: TicketMap;
};

/** The one way to a model: whatever leaves has passed here. */
export type Gate = {
  /** @param before what the placeholders of this ticket stand for so far. */
  pass<M extends Message>(messages: readonly M[], rules: Rules, before: TicketMap): Passed<M>;
  /** Held wherever a request is sent. @throws for messages that came another way, or were changed behind the gate. */
  assertPassed(messages: readonly Message[]): void;
  /**
   * Has the patterns of rules compiled, which takes the first use in a worker ~90 ms: to be called while something else is
   * waited for. Does nothing a second time.
   */
  warm(rules: Rules): void;
};

/** One of Latin letters alone, one of more: engines compile a pattern for each. What is in them makes each kind look. */
const SAMPLES = ['My password is x. Call 1, mail a@b.', 'My password is “x”. Call 1, mail a@b.'];
/** The second run of a pattern is what engines compile it for. */
const RUNS = 2;

/** The first system message says what placeholders are; a request without one gets one. */
function withNote<M extends Message>(messages: readonly M[]): M[] {
  const at = messages.findIndex(({ role }) => role === 'system');
  if (at < 0) return [{ role: 'system', content: NOTE } as M, ...messages];
  return messages.map((message, index) =>
    index === at ? { ...message, content: `${message.content}\n\n${NOTE}` } : message,
  );
}

export function createGate(): Gate {
  const passed = new WeakSet<readonly Message[]>();
  let isWarm = false;
  return {
    pass(messages, rules, before) {
      isWarm = true;
      const { texts, map } = redact(
        messages.map(({ content }) => content),
        rules,
        before,
      );
      const redacted = messages.map((message, at) => ({ ...message, content: texts[at] ?? '' }));
      const changed = texts.some((text, at) => text !== messages[at]?.content);
      const result = Object.freeze((changed ? withNote(redacted) : redacted).map((message) => Object.freeze(message)));
      passed.add(result);
      return { messages: result, map };
    },
    warm(rules) {
      if (isWarm) return;
      isWarm = true;
      for (let run = 0; run < RUNS; run += 1) redact(SAMPLES, rules, EMPTY_MAP);
    },
    assertPassed(messages) {
      if (!passed.has(messages)) throw new Error('ungated-request');
    },
  };
}
