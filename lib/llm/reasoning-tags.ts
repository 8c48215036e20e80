import {
  ANY_CLOSING,
  BARE_CHANNEL,
  CHANNEL,
  closingOf,
  END_OF_BARE_CHANNEL,
  END_OF_CHANNEL,
  type Mark,
  markAt,
  STARTED_CLOSING,
} from './thinking-marks';
import type { Delta } from './types';

export type ReasoningDelta = Delta | { type: 'was-reasoning' };

/** A closing mark that nothing opened counts only where thoughts end with it: a line of its own, or the answer right behind it. */
const LINE_BEFORE = /(^|\n)[ \t]*$/;
const ANSWER_BEHIND = /^[ \t]*(\r?\n|\{|```)/;
const UNDECIDED_BEHIND = /^[ \t]*\r?`{0,2}$/;
/** Characters of white space that are held back in wait for what follows. */
const MOST_HELD = 200;
const ROLES = ['assistant', 'model'];
const ROLE = /^(?:assistant|model)(?=\s|<)/;
/** How an answer of ours begins when nobody thinks before it. */
const ANSWER = /^(\{|```)/;

/**
 * Tells thoughts from text where a server prints both into `content`: `<think>…</think>` at the very start of an answer
 * (QwQ and Qwen3 without a reasoning parser), or `…</think>` alone, where the chat template has put the opening mark into
 * the prompt (DeepSeek-R1, its distillates, Qwen3-Thinking; vllm-project/vllm#13125, ggml-org/llama.cpp#11861). The marks
 * may come in pieces. Anywhere else the same characters are text. `take` gives what is sure by now, `rest` what was held
 * back when nothing more comes.
 * @param openTagOmitted this model is known to leave out the opening mark: what comes first is given as reasoning, and given
 * again as text if the end shows that it was the answer.
 */
export function createReasoningSplitter(openTagOmitted = false) {
  let state: 'undecided' | 'beginning' | 'channel' | 'thinking' | 'supposed' | 'open' | 'closed' | 'text' = 'undecided';
  let closing = ANY_CLOSING;
  let held = '';
  /** Given out as `supposed` thoughts, or the end of what was given out as `open` text. */
  let given = '';
  let first = '';

  function take(piece: string): ReasoningDelta[] {
    if (state === 'text') return textOf(piece);
    held += piece;
    return proceed();
  }

  function proceed(): ReasoningDelta[] {
    switch (state) {
      case 'undecided':
        return decide();
      case 'beginning':
        return skipRole();
      case 'channel':
        return readChannel();
      case 'thinking':
      case 'supposed':
        return think();
      case 'open':
        return read();
      case 'closed':
        return begin();
      case 'text':
        return letGo();
    }
  }

  function decide(): ReasoningDelta[] {
    const begun = held.trimStart();
    if (begun === '') held = held.slice(-MOST_HELD);
    const mark = markAt(begun);
    if (mark === undefined) return [];
    if (mark && mark.kind !== 'other') return enter(mark, begun);
    if (ANSWER.test(begun)) return letGo();
    // One letter is shown at once; should it be the first of such thoughts, they are taken back.
    if ('```'.startsWith(begun) || (begun.length > 1 && 'analysis'.startsWith(begun))) return [];
    if (BARE_CHANNEL.test(begun)) closing = END_OF_BARE_CHANNEL;
    state = openTagOmitted || closing === END_OF_BARE_CHANNEL ? 'supposed' : 'open';
    return proceed();
  }

  /** Behind a mark at the beginning of what was said. */
  function enter({ kind, name, length }: Mark, begun: string): ReasoningDelta[] {
    held = begun.slice(length);
    if (kind === 'thoughts') {
      state = 'thinking';
      closing = closingOf(name);
    } else if (kind === 'channel') {
      state = 'channel';
      held = begun;
    } else if (kind === 'beginning') state = 'beginning';
    else state = 'closed';
    return proceed();
  }

  /** `<|im_start|>assistant` and a line end. */
  function skipRole(): ReasoningDelta[] {
    if (ROLES.some((role) => role.startsWith(held))) return [];
    held = held.replace(ROLE, '');
    state = given === '' ? 'undecided' : 'closed';
    return proceed();
  }

  function readChannel(): ReasoningDelta[] {
    const head = CHANNEL.exec(held);
    if (!head) return held.length < MOST_HELD ? [] : letGo();
    held = held.slice(head[0].length);
    state = /^(?:final|response|answer)$/i.test(head[1] ?? '') ? 'text' : 'thinking';
    closing = END_OF_CHANNEL;
    return proceed();
  }

  function think(): ReasoningDelta[] {
    const found = closing.exec(held);
    const thought = found ? held.slice(0, found.index) : withoutStarted(held);
    if (state === 'supposed') given += thought;
    held = held.slice(thought.length + (found?.[0].length ?? 0));
    const deltas = reasoningOf(thought);
    if (!found) return deltas;
    state = 'closed';
    return [...deltas, ...begin()];
  }

  /** A mark without `<`, `[` or `◁` is held back by its length. */
  function withoutStarted(text: string): string {
    return closing === END_OF_BARE_CHANNEL ? text.slice(0, Math.max(0, text.length - 13)) : withoutStartedMark(text);
  }

  /** Text, until a closing mark shows what it was. */
  function read(): ReasoningDelta[] {
    const passed: ReasoningDelta[] = [];
    for (;;) {
      if (first.length < 10 && BARE_CHANNEL.test((first + held).trimStart())) closing = END_OF_BARE_CHANNEL;
      const found = closing.exec(held);
      if (!found) return [...passed, ...pass(withoutStarted(held).length)];
      const before = held.slice(0, found.index);
      const behind = held.slice(found.index + found[0].length);
      if (closing !== ANY_CLOSING || LINE_BEFORE.test(given + before) || ANSWER_BEHIND.test(behind)) {
        state = 'closed';
        held = behind;
        return [...passed, { type: 'was-reasoning' }, ...reasoningOf(before), ...begin()];
      }
      if (behind.length <= MOST_HELD && UNDECIDED_BEHIND.test(behind)) return [...passed, ...pass(before.length)];
      passed.push(...pass(before.length + found[0].length));
    }
  }

  /** Gives out so many of the held characters as text. */
  function pass(count: number): ReasoningDelta[] {
    const sure = held.slice(0, count);
    held = held.slice(count);
    given = (given + sure).slice(-100);
    if (first.length < 10) first += sure.slice(0, 10);
    return textOf(sure);
  }

  /** The blank lines between thoughts and answer belong to neither. */
  function begin(): ReasoningDelta[] {
    held = held.trimStart();
    const mark = markAt(held);
    if (held === '' || mark === undefined) return [];
    return mark && mark.kind !== 'other' ? enter(mark, held) : letGo();
  }

  function letGo(): ReasoningDelta[] {
    const text = held;
    held = '';
    state = 'text';
    return textOf(text);
  }

  return {
    take,

    /** The server has shown that it keeps thoughts apart itself, so that `content` has none. */
    separate(): ReasoningDelta[] {
      openTagOmitted = false;
      return state === 'supposed' ? this.rest() : [];
    },

    /** @param cut the answer just stopped: what may be thoughts or half a mark is no text. */
    rest(cut = false): ReasoningDelta[] {
      const left = cut && (/^\s*[<[◁]/.test(held) || !['undecided', 'open'].includes(state)) ? '' : held;
      held = '';
      if (state === 'thinking') return reasoningOf(left);
      if (state === 'closed' && left.trim() === '') return [];
      if (state !== 'supposed' || cut) return textOf(left);
      state = 'text';
      return textOf(given + left);
    },
  };
}

const withoutStartedMark = (text: string) => text.slice(0, text.length - (STARTED_CLOSING.exec(text)?.[0].length ?? 0));
const textOf = (delta: string): Delta[] => (delta === '' ? [] : [{ type: 'text', delta }]);
const reasoningOf = (delta: string): Delta[] => (delta === '' ? [] : [{ type: 'reasoning', delta }]);
