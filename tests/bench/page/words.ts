import { supportSeed } from '@/tests/servers/freshdesk/seed';

/** The same numbers in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Words as often as in a language: the n-th most common one n times less often than the first. */
const common = (words: readonly string[], random: () => number) =>
  words[Math.floor(words.length ** random()) - 1] ?? '';

/** The words of the seeded tickets, most frequent first, and invented ones that run like them: the long tail of a help desk. */
function latinWords(count: number, random: () => number): string[] {
  const counts = new Map<string, number>();
  for (const word of JSON.stringify(supportSeed)
    .toLowerCase()
    .match(/\p{Script=Latin}{2,}/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const known = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const followers = new Map<string, string[]>();
  for (const word of known) {
    const padded = `^^${word}$`;
    for (let at = 2; at < padded.length; at++) {
      const pair = padded.slice(at - 2, at);
      followers.set(pair, [...(followers.get(pair) ?? []), padded[at] ?? '$']);
    }
  }
  const words = new Set(known);
  while (words.size < count) {
    let word = '^^';
    while (!word.endsWith('$') && word.length < 26) {
      const next = followers.get(word.slice(-2)) ?? ['$'];
      word += next[Math.floor(random() * next.length)];
    }
    if (word.length > 6) words.add(word.replace(/[$^]/g, ''));
  }
  return [...words];
}

/** @param letters from and to, as code points. */
function inventedWords(letters: [number, number], lengths: [number, number], count: number, random: () => number) {
  const [from, to] = letters;
  const alphabet = Array.from({ length: to - from }, (_, at) =>
    String.fromCodePoint(from + ((at * 619) % (to - from))),
  );
  const words = new Set<string>();
  while (words.size < count) {
    const length = lengths[0] + Math.floor(random() * (lengths[1] - lengths[0] + 1));
    words.add(Array.from({ length }, () => common(alphabet, random)).join(''));
  }
  return [...words];
}

type Language = { share: number; words: string[]; gap: string };

/**
 * A help desk of several languages. Real texts have hundreds of thousands of different words (names, numbers, slips of the
 * pen), and a word costs an index more than a letter; a vocabulary of a few thousand would flatter one.
 */
export function createWriter(seed: number) {
  const random = chance(seed);
  // The same words for every seed.
  const making = chance(1);
  const languages: Language[] = [
    { share: 0.74, words: latinWords(120_000, making), gap: ' ' },
    { share: 0.06, words: inventedWords([0x4e00, 0x5800], [1, 3], 30_000, making), gap: '' },
    {
      share: 0.06,
      words: [
        ...inventedWords([0x3042, 0x3090], [1, 3], 200, making),
        ...inventedWords([0x4e00, 0x5600], [1, 2], 20_000, making),
      ],
      gap: '',
    },
    { share: 0.03, words: inventedWords([0xe01, 0xe2f], [2, 7], 15_000, making), gap: '' },
    { share: 0.04, words: inventedWords([0x627, 0x64a], [2, 8], 30_000, making), gap: ' ' },
    { share: 0.04, words: inventedWords([0x430, 0x450], [2, 11], 50_000, making), gap: ' ' },
    { share: 0.03, words: inventedWords([0xac00, 0xb100], [1, 4], 20_000, making), gap: ' ' },
  ];
  const anyLanguage = () => {
    let left = random();
    for (const language of languages) {
      left -= language.share;
      if (left < 0) return language;
    }
    return languages[0] as Language;
  };
  const word = ({ words, gap }: Language) =>
    gap !== '' && random() < 0.03 ? String(Math.floor(random() * 100_000)) : common(words, random);

  function text(language: Language, length: number): string {
    let written = '';
    while (written.length < length) written += `${word(language)}${random() < 0.08 ? '. ' : language.gap}`;
    return written;
  }

  return {
    random,
    /** @param length letters of the description. */
    ticket(length: number) {
      const language = anyLanguage();
      return { subject: text(language, 40), descriptionText: text(language, length) };
    },
    query(): string {
      const language = anyLanguage();
      return random() < 1 / 3 ? word(language) : `${word(language)}${language.gap}${word(language)}`;
    },
  };
}
