/** Numbers of lists as the mail shows them. */

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let text = '';
  let rest = number;
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

function letters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** @param type of `ol`: `1`, `a`, `A`, `i`, `I`, or the name in CSS. */
export function numberMark(number: number, type: string): string {
  const small = type.toLowerCase();
  const isUpper = type === 'A' || type === 'I' || small.startsWith('upper');
  if (number < 1 || number > 3999) return `${number}. `;
  const isRoman = small === 'i' || small.endsWith('roman');
  const isLetter = small === 'a' || small.endsWith('alpha') || small.endsWith('latin');
  const text = isRoman ? roman(number) : isLetter ? letters(number) : String(number);
  return `${isUpper ? text.toUpperCase() : text}. `;
}
