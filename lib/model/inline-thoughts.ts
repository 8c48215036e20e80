import type { Delta } from './types';

const OPENINGS = ['<think>', '<thinking>'];
const CLOSING = /<\/think(?:ing)?>/;
/** The longest beginning of a closing mark that may still be completed by the next piece. */
const STARTED_CLOSING = /<(?:\/(?:t(?:h(?:i(?:n(?:k(?:i(?:n(?:g)?)?)?)?)?)?)?)?)?$/;

/**
 * Tells thoughts from text where a local server prints both into `content`: `<think>…</think>` at the very start of an
 * answer (DeepSeek-R1, QwQ and Qwen3 without a reasoning parser). The marks may come in pieces. Anywhere else the same
 * characters are text. `take` gives what is sure by now, `rest` what was held back when nothing more comes.
 */
export function createThoughtSplitter() {
  let state: 'undecided' | 'thinking' | 'closed' | 'text' = 'undecided';
  let held = '';

  function take(piece: string): Delta[] {
    if (state === 'text') return textOf(piece);
    held += piece;
    if (state === 'undecided') {
      const begun = held.trimStart();
      const opening = OPENINGS.find((mark) => begun.startsWith(mark));
      if (!opening && OPENINGS.some((mark) => mark.startsWith(begun))) return [];
      if (!opening) return letGo();
      state = 'thinking';
      held = begun.slice(opening.length);
    }
    return state === 'thinking' ? think() : begin();
  }

  function think(): Delta[] {
    const closing = CLOSING.exec(held);
    if (!closing) {
      const kept = STARTED_CLOSING.exec(held)?.[0].length ?? 0;
      const sure = held.slice(0, held.length - kept);
      held = held.slice(sure.length);
      return sure === '' ? [] : [{ type: 'reasoning', delta: sure }];
    }
    const thought = held.slice(0, closing.index);
    state = 'closed';
    held = held.slice(closing.index + closing[0].length);
    return [...(thought === '' ? [] : [{ type: 'reasoning' as const, delta: thought }]), ...begin()];
  }

  /** The blank lines between thoughts and answer belong to neither. */
  function begin(): Delta[] {
    held = held.trimStart();
    return held === '' ? [] : letGo();
  }

  function letGo(): Delta[] {
    const text = held;
    held = '';
    state = 'text';
    return textOf(text);
  }

  return {
    take,
    rest(): Delta[] {
      const left = held;
      held = '';
      if (state === 'thinking') return left === '' ? [] : [{ type: 'reasoning', delta: left }];
      return state === 'undecided' ? textOf(left) : [];
    },
  };
}

const textOf = (delta: string): Delta[] => (delta === '' ? [] : [{ type: 'text', delta }]);
