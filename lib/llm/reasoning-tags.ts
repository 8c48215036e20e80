import type { Delta } from './types';

export type ReasoningDelta = Delta | { type: 'was-reasoning' };

const OPENINGS = ['<think>', '<thinking>'];
const CLOSING = /<\/think(?:ing)?>/;
/** The longest beginning of a closing mark that may still be completed by the next piece. */
const STARTED_CLOSING = /<(?:\/(?:t(?:h(?:i(?:n(?:k(?:i(?:n(?:g)?)?)?)?)?)?)?)?)?$/;
/** A closing mark that nothing opened counts only where thoughts end with it: a line of its own, or the answer right behind it. */
const LINE_BEFORE = /(^|\n)[ \t]*$/;
const ANSWER_BEHIND = /^[ \t]*(\r?\n|\{|```)/;
const UNDECIDED_BEHIND = /^[ \t]*\r?`{0,2}$/;
/** Characters of white space that are held back in wait for what follows. */
const MOST_HELD = 200;
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
  let state: 'undecided' | 'thinking' | 'supposed' | 'open' | 'closed' | 'text' = 'undecided';
  let held = '';
  /** Given out as `supposed` thoughts, or the end of what was given out as `open` text. */
  let given = '';

  function take(piece: string): ReasoningDelta[] {
    if (state === 'text') return textOf(piece);
    held += piece;
    switch (state) {
      case 'undecided':
        return decide();
      case 'thinking':
      case 'supposed':
        return think();
      case 'open':
        return read();
      case 'closed':
        return begin();
    }
  }

  function decide(): ReasoningDelta[] {
    const begun = held.trimStart();
    if (begun === '') held = held.slice(-MOST_HELD);
    const opening = OPENINGS.find((mark) => begun.startsWith(mark));
    if (opening) {
      state = 'thinking';
      held = begun.slice(opening.length);
      return think();
    }
    if ([...OPENINGS, '```'].some((start) => start.startsWith(begun))) return [];
    if (ANSWER.test(begun)) return letGo();
    state = openTagOmitted ? 'supposed' : 'open';
    return openTagOmitted ? think() : read();
  }

  function think(): ReasoningDelta[] {
    const closing = CLOSING.exec(held);
    const thought = closing ? held.slice(0, closing.index) : withoutStartedMark(held);
    if (state === 'supposed') given += thought;
    held = held.slice(thought.length + (closing?.[0].length ?? 0));
    const deltas = reasoningOf(thought);
    if (!closing) return deltas;
    state = 'closed';
    return [...deltas, ...begin()];
  }

  /** Text, until a closing mark shows what it was. */
  function read(): ReasoningDelta[] {
    const passed: ReasoningDelta[] = [];
    for (;;) {
      const closing = CLOSING.exec(held);
      if (!closing) return [...passed, ...pass(withoutStartedMark(held).length)];
      const before = held.slice(0, closing.index);
      const behind = held.slice(closing.index + closing[0].length);
      if (LINE_BEFORE.test(given + before) || ANSWER_BEHIND.test(behind)) {
        state = 'closed';
        held = behind;
        return [...passed, { type: 'was-reasoning' }, ...reasoningOf(before), ...begin()];
      }
      if (behind.length <= MOST_HELD && UNDECIDED_BEHIND.test(behind)) return [...passed, ...pass(before.length)];
      passed.push(...pass(before.length + closing[0].length));
    }
  }

  /** Gives out so many of the held characters as text. */
  function pass(count: number): ReasoningDelta[] {
    const sure = held.slice(0, count);
    held = held.slice(count);
    given = (given + sure).slice(-100);
    return textOf(sure);
  }

  /** The blank lines between thoughts and answer belong to neither. */
  function begin(): ReasoningDelta[] {
    held = held.trimStart();
    return held === '' ? [] : letGo();
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

    rest(): ReasoningDelta[] {
      const left = held;
      held = '';
      if (state === 'thinking') return reasoningOf(left);
      if (state === 'closed') return [];
      if (state !== 'supposed') return textOf(left);
      state = 'text';
      return textOf(given + left);
    },
  };
}

const withoutStartedMark = (text: string) => text.slice(0, text.length - (STARTED_CLOSING.exec(text)?.[0].length ?? 0));
const textOf = (delta: string): Delta[] => (delta === '' ? [] : [{ type: 'text', delta }]);
const reasoningOf = (delta: string): Delta[] => (delta === '' ? [] : [{ type: 'reasoning', delta }]);
