/** A text as it is compared: lower case, one sign for one letter. `at[i]` is where its sign i stands in the text. */
export type Folded = { text: string; at: Uint32Array };

const LATIN_OR_GREEK = /[\u00C0-\u024F\u0370-\u03FF\u1E00-\u1FFF]/;
const MARKS =
  /[\u0300-\u0307\u0309\u030B-\u036F\u0591-\u05C7\u0640\u064B-\u0652\u093C\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
const SPECIAL: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  œ: 'oe',
  ς: 'σ',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\r': ' ',
};

/** What tells words of one language apart stays (ä, ö, ü, å, é); other marks go, as people leave them out. */
function foldSign(sign: string): string {
  const lower = sign.normalize('NFKC').toLowerCase();
  const special = SPECIAL[lower];
  if (special !== undefined) return special;
  if (lower === 'å' || lower === 'é' || !LATIN_OR_GREEK.test(lower)) return lower.replace(MARKS, '');
  return [...lower.normalize('NFD').replace(MARKS, '').normalize('NFC')].map((one) => SPECIAL[one] ?? one).join('');
}

const COMPOSED = /[aou]\u0308|a\u030A|e\u0301|и\u0306/;
const COMPOSING = /[\u0301\u0306\u0308\u030A]/;

/** Linear. @param known signs that were folded before: for many short texts. */
export function fold(text: string, known = new Map<string, string>()): Folded {
  const signs: string[] = [];
  const at = new Uint32Array(text.length * 3 + 1);
  let length = 0;
  let last = '';
  for (let from = 0; from < text.length; ) {
    // A run of plain letters at once.
    let end = from;
    while (end < text.length && text.charCodeAt(end) < 128) at[length++] = end++;
    if (end > from) {
      const plain = text
        .slice(from, end)
        .toLowerCase()
        .replace(/[\t\r]/g, ' ');
      signs.push(plain);
      last = plain.charAt(plain.length - 1);
      from = end;
      continue;
    }
    const size = (text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1;
    const sign = text.slice(from, from + size);
    let folded = known.get(sign);
    if (folded === undefined) {
      folded = foldSign(sign).slice(0, 3);
      known.set(sign, folded);
    }
    // A mark that is written apart from its letter.
    if (COMPOSING.test(sign) && COMPOSED.test(last + sign)) {
      const before = signs.pop() ?? '';
      signs.push(before.slice(0, -1) + (last + sign).normalize('NFC'));
      last = (last + sign).normalize('NFC');
    } else if (folded !== '') {
      signs.push(folded);
      for (let part = 0; part < folded.length; part += 1) at[length++] = from;
      last = folded;
    }
    from += size;
  }
  at[length] = text.length;
  return { text: signs.join(''), at };
}
