import { matches } from '../matches';
import type { Span } from '../span';
import { EDGE, isGapless } from './beside';

/** Country and length, as the registry of SWIFT has them (release 99). */
const LENGTHS = new Map(
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);
const START = new RegExp(`${EDGE}[A-Z]{2}[ -]?\\d{2}(?=[ .-]?[A-Z\\d])`, 'giu');

/** Remainder by 97 of what the letters and digits stand for, digit by digit. */
function isSound(compact: string): boolean {
  const moved = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const char of moved) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Numbers of bank accounts: a country's length and a right check number. Spaces, dots or dashes may part the groups. */
export function findIbans(text: string): Span[] {
  return matches(text, START).flatMap(({ index }): Span[] => {
    const wanted = LENGTHS.get(text.slice(index, index + 2).toUpperCase());
    if (wanted === undefined) return [];
    let compact = '';
    let to = index;
    // A group has three letters or digits at least, but for the last.
    for (; to < text.length && compact.length < wanted && to - index < wanted * 2; to += 1) {
      const char = text.charAt(to);
      if (/[A-Z\d]/i.test(char)) compact += char.toUpperCase();
      else if (!/[ .\-\n]/.test(char)) break;
    }
    const next = text.charAt(to);
    if (compact.length < wanted || (/[\p{L}\p{N}]/u.test(next) && !isGapless(next)) || !isSound(compact)) return [];
    return [{ from: index, to, kind: 'iban' }];
  });
}
