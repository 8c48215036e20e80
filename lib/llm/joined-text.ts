/** Characters that no second piece begins with by chance. */
const SURE = 12;
/** At the very end less is enough: "Hi" and "Hi there" are two states of one text, "ha" and "haha" may be two pieces. */
const LIKELY = 3;

/**
 * What each piece adds to the text. Most servers send what is new; some send all so far in every chunk (DashScope without
 * `incremental_output`), and some repeat the whole message in a last one (MiniMax). Which of the first two it is shows from
 * the second piece on; where it does not, pieces are held until it does.
 */
export function createJoinedText() {
  let given = '';
  let mode: 'undecided' | 'adding' | 'repeating' = 'undecided';
  let held: string[] = [];

  const give = (text: string) => {
    given += text;
    return text;
  };

  function repeated(piece: string): string {
    if (piece.startsWith(given)) return give(piece.slice(given.length));
    return given.startsWith(piece) ? '' : give(piece);
  }

  function decide(piece: string): string {
    if (given === '') return give(piece);
    const all = held.at(-1) ?? given;
    if (!piece.startsWith(all)) {
      mode = 'adding';
      return give(held.splice(0).join('') + piece);
    }
    held.push(piece);
    if (all.trim().length < SURE || piece === all) return '';
    mode = 'repeating';
    held = [];
    return repeated(piece);
  }

  function rest(): string {
    const last = held.at(-1);
    if (last === undefined) return '';
    const adds = given.trim().length < LIKELY;
    const left = adds ? held.join('') : last.slice(given.length);
    held = [];
    return give(left);
  }

  return {
    /** @param last it comes with the word that says why the answer ended. */
    take(piece: string, last = false): string {
      if (piece === '') return '';
      if (mode === 'adding')
        return last && piece.length >= SURE && piece.startsWith(given) ? repeated(piece) : give(piece);
      return mode === 'repeating' ? repeated(piece) : decide(piece);
    },

    /** The message as a whole: what of it is not there yet. One that says something else is not believed. */
    whole(message: string): string {
      const left = rest();
      return message.startsWith(given) ? left + give(message.slice(given.length)) : left;
    },

    /** What is still held when nothing more comes. */
    rest,
  };
}
