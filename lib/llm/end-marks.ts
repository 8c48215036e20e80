import type { ReasoningDelta } from './reasoning-tags';

const NAMES = [
  'im_end|im_start|eot_id|eom_id|eot|eos|end|end[_▁]?of[_▁]?(?:text|turn|sentence|document|message|utterance|solution|box|response)',
  'endoftext|endofresponse|end_response|(?:start|end)_of_turn_token|return|call|assistant|user|system|observation|turn_end|turn',
  'start_header_id|start|fim_\\w{1,12}|pad|separator|sep|tool_calls?_end',
].join('|');

/**
 * What stands behind an answer where a server leaves it: the token that ends a turn, or the end of a wrapper. Source: chat
 * templates of ChatML, Llama, Gemma, Mistral, Phi, GLM, Command, DeepSeek, gpt-oss.
 */
const END = new RegExp(
  [
    `<[|｜](?:${NAMES})[|｜]?>`,
    String.raw`<(?:end_of_turn|start_of_turn|eos|/s|turn\||channel\||pad|unused\d{1,3})>`,
    String.raw`\[(?:EOS|/INST|PAD|SEP|END FINAL RESPONSE)\]`,
    '</(?:answer|response|output|solution|final|reply|result)>',
  ].join('|'),
  'i',
);
/** What may still become one. */
const BEGUN = /<[^>\s]{0,40}$|\[\/?[A-Z]{0,5}(?: [A-Z ]{0,14})?$/;
/** Behind it: another one, or the next turn. Then it was the end, as where nothing follows. */
const NEXT_TURN =
  /^\s*(?:<[|｜]|<\/|<(?:start_of|end_of|eos|pad|unused)|\[\/?INST|(?:user|assistant|system|model)\s*[\n:])/i;
/** Enough to tell. */
const TELLING = 16;

/** Every mark, and every beginning of one, has one of these. */
const MARK_SIGN = /[<[]/;

/** Takes the end of a turn out of the text; in the middle of a sentence the same characters stay. */
export function createEndMarks() {
  let held = '';
  let over = false;

  function read(ended: boolean): string {
    let sure = '';
    while (held !== '' && !over) {
      const found = END.exec(held);
      if (!found) {
        const open = ended ? 0 : (BEGUN.exec(held.slice(-60))?.[0].length ?? 0);
        sure += held.slice(0, held.length - open);
        held = open === 0 ? '' : held.slice(-open);
        break;
      }
      const behind = held.slice(found.index + found[0].length);
      const said = behind.trimStart();
      const isEnd = ended ? said === '' || NEXT_TURN.test(behind) : NEXT_TURN.test(behind);
      sure += held.slice(0, found.index);
      if (!isEnd && !ended && said.length < TELLING) {
        held = found[0] + behind;
        break;
      }
      over = isEnd;
      if (!isEnd) sure += found[0];
      held = isEnd ? '' : behind;
    }
    return sure;
  }

  function take(pieces: ReasoningDelta[]): ReasoningDelta[] {
    if (held === '' && !over && pieces.every((piece) => piece.type === 'text' && !MARK_SIGN.test(piece.delta)))
      return pieces;
    return pieces.flatMap((piece) => {
      if (piece.type === 'was-reasoning') [held, over] = ['', false];
      if (piece.type !== 'text') return [piece];
      if (!over) held += piece.delta;
      const delta = read(false);
      return delta === '' ? [] : [{ type: 'text', delta }];
    });
  }

  return {
    take,
    rest(pieces: ReasoningDelta[]): ReasoningDelta[] {
      const passed = take(pieces);
      const delta = read(true);
      return delta === '' ? passed : [...passed, { type: 'text', delta }];
    },
  };
}
