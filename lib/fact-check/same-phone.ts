import type { Span } from './kind';

/** What may be a number to call, whatever stands around it. */
const DIALLED = /[+(]?\d[\d \u00A0()./-]{4,24}\d/g;

type Phone = { world: boolean; digits: string };

/** `+49 (0)30 123` and `0049 30 123` are numbers for the whole world, `030 123` for a country. */
function readPhone(written: string): Phone {
  const plain = written.replace(/[^\p{L}\d+()]/gu, '').toUpperCase();
  const world = /^\+|^\(?00|^1\d{10}$/.test(plain);
  const digits = plain.replace(world ? /\(0\)/ : /$/, '').replace(/[+()]/g, '');
  return { world, digits: world ? digits.replace(/^00/, '') : digits.replace(/^0/, '') };
}

/** Codes of countries have one to three digits. */
const WITHOUT_COUNTRY = [1, 2, 3];
/** Shorter ones are the same in too many places. */
const LEAST = 6;

/** Numbers in a text, to be asked for one: whole, with or without the code of the country. @param phones found in it by their form. */
export function readPhones(text: string, phones: readonly Span[] = []): (written: string) => boolean {
  const [world, national, countries, inWorld] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  const written = [...phones.map((phone) => phone.text), ...(text.match(DIALLED) ?? [])];
  for (const phone of written.map(readPhone)) {
    if (!phone.world) {
      national.add(phone.digits);
      continue;
    }
    world.add(phone.digits);
    for (const length of WITHOUT_COUNTRY) {
      countries.add(phone.digits.slice(0, length));
      inWorld.add(phone.digits.slice(length));
    }
  }
  return (asked) => {
    const phone = readPhone(asked);
    if (!phone.world) return national.has(phone.digits) || (phone.digits.length >= LEAST && inWorld.has(phone.digits));
    if (world.has(phone.digits)) return true;
    return WITHOUT_COUNTRY.some((length) => {
      const [country, rest] = [phone.digits.slice(0, length), phone.digits.slice(length)];
      return rest.length >= LEAST && national.has(rest) && (countries.size === 0 || countries.has(country));
    });
  };
}
