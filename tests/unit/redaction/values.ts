import type { Random } from './random';

const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

function luhnDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((all, char, at) => {
    const value = at % 2 === 0 ? Number(char) * 2 : Number(char);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

const grouped = (text: string, sizes: readonly number[], by: string): string => {
  const ends = sizes.map((_, at) => sizes.slice(0, at + 1).reduce((sum, size) => sum + size, 0));
  return sizes.map((size, at) => text.slice((ends[at] ?? 0) - size, ends[at])).join(by);
};

export function card(random: Random): string {
  const [begin, length, groups] = random.pick([
    ['4', 16, [4, 4, 4, 4]],
    ['51', 16, [4, 4, 4, 4]],
    ['2221', 16, [4, 4, 4, 4]],
    ['37', 15, [4, 6, 5]],
    ['6011', 16, [4, 4, 4, 4]],
    ['3530', 16, [4, 4, 4, 4]],
    ['38', 14, [4, 6, 4]],
  ] as const);
  const body = begin + random.digits(length - begin.length - 1);
  return grouped(body + luhnDigit(body), groups, random.pick(['', ' ', '-', '\u00a0']));
}

const IBANS = [
  ['DE', '##################'],
  ['FR', `${'###########@##########'.slice(0, 22)}#`],
  ['NL', '@@@@##########'],
  ['ES', '####################'],
  ['IT', '@######################'],
  ['PL', '########################'],
  ['BE', '############'],
  ['GB', '@@@@##############'],
  ['PT', '#####################'],
  ['SE', '####################'],
  ['CH', '#################'],
  ['BR', '#######################@@'],
] as const;

const fill = (form: string, random: Random): string =>
  [...form].map((char) => (char === '#' ? random.digits(1) : char === '@' ? random.letters(1, UPPER) : char)).join('');

export function iban(random: Random): string {
  const [country, form] = random.pick(IBANS);
  const body = fill(form, random);
  const number = [...`${body}${country}00`].map((char) => Number.parseInt(char, 36)).join('');
  const compact = `${country}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}${body}`;
  const written = random.below(2) ? compact : (compact.match(/.{1,4}/g) ?? []).join(' ');
  return random.below(5) ? written : written.toLowerCase();
}

export function email(random: Random): string {
  const user = random.pick([
    'anna.schmidt',
    'j.doe+news',
    'info',
    'o’neil',
    'm_garcia',
    'петр',
    'françois',
    '田中',
    'x',
    'first.last-name',
    'AnNa.K',
  ]);
  const host = random.pick([
    'example.com',
    'mail.example.co.uk',
    'bücher.example',
    'sub.domain.example.org',
    'xn--bcher-kva.example',
    'пример.рф',
    'example.photography',
  ]);
  return `${user}${random.below(90)}@${host}`;
}

export function internationalPhone(random: Random): string {
  const [country, groups] = random.pick([
    ['49', [3, 4, 4]],
    ['1', [3, 3, 4]],
    ['33', [1, 2, 2, 2, 2]],
    ['34', [3, 3, 3]],
    ['351', [3, 3, 3]],
    ['39', [3, 3, 4]],
    ['31', [2, 3, 4]],
    ['48', [3, 3, 3]],
    ['7', [3, 3, 2, 2]],
    ['81', [2, 4, 4]],
    ['82', [2, 4, 4]],
    ['966', [2, 3, 4]],
    ['90', [3, 3, 2, 2]],
    ['55', [2, 5, 4]],
  ] as const);
  const by = random.pick(['', ' ', '-', '.', ' ']);
  const rest = groups.map((size, at) => random.digits(size, at === 0 ? '123456789' : undefined)).join(by);
  const zero = country === '49' && random.below(3) === 0 ? '(0)' : '';
  return `+${country}${by}${zero}${rest}`;
}

/** As a language's people write their own numbers. */
export const nationalPhone = (form: string, random: Random): string => fill(form, random);

export function password(random: Random): string {
  const word = random.pick([
    'Sommer',
    'hunter',
    'Azerty',
    'correcthorse',
    'Пароль',
    'Qwerty',
    'motdepasse',
    'ñandu',
    'Dragon',
    'letmein',
  ]);
  const digits = random.digits(1 + random.below(4));
  const sign = random.pick(['!', '#', '$', '%', '?', '*', '@', '&', '']);
  return random.pick([
    word + digits + sign,
    word + sign + digits,
    random.letters(4) + sign + digits + random.letters(3, UPPER),
    sign + word + digits,
  ]);
}

/** Numbers and names that no person can be known by. Written as a sentence may hold them. */
export function decoy(random: Random): string {
  return random.pick<() => string>([
    () => `ORD-${random.digits(4)}-${random.digits(6)}`,
    () => `${random.digits(4)}-${random.digits(4)}-${random.digits(4)}`,
    () => `${random.digits(4)}/${random.digits(6)}`,
    () => `RE-2024-${random.digits(5)}`,
    () => `${random.digits(2)}.${random.below(10)}.${random.digits(5, '123456789')}.${random.digits(4)}`,
    () => `v${random.below(20)}.${random.below(20)}.${random.below(99)}`,
    () => `192.168.${random.below(255)}.${random.below(255)}`,
    () => `10.0.${random.below(255)}.${random.below(255)}`,
    () => `0x8007${random.letters(4, '0123456789ABCDEF')}`,
    () => `E${random.digits(4)}`,
    () => `1Z${random.letters(6, `${UPPER}0123456789`)}${random.digits(10)}`,
    () => `JJD${random.digits(16)}`,
    () => `00:1A:${random.letters(2, '0123456789ABCDEF')}:3C:4D:${random.letters(2, '0123456789ABCDEF')}`,
    () => `550e8400-e29b-41d4-a716-${random.letters(12, '0123456789abcdef')}`,
    () => `2026-0${1 + random.below(9)}-1${random.below(10)}`,
    () => `${1 + random.below(28)}.${1 + random.below(12)}.2026`,
    () => `1${random.below(10)}:${10 + random.below(50)}`,
    () => `${1 + random.below(9)}.${random.digits(3)},${random.digits(2)} EUR`,
    () => `$${random.digits(3, '123456789')}.${random.digits(2)}`,
    () => `SKU-${random.letters(3, UPPER)}-${random.digits(5)}`,
    () => `${random.letters(2, UPPER)}${random.digits(4)}-${random.letters(2, UPPER)}`,
    () => `KB${random.digits(7)}`,
    () => `#${random.digits(6)}`,
    () => random.digits(8, '123456789'),
    () => random.digits(12, '123456789'),
    () => `${random.letters(40, '0123456789abcdef')}`,
    () => `LAPTOP-${random.letters(3, UPPER)}${random.digits(4)}`,
    () => `https://help.example.com/articles/${random.digits(8)}-how-to-reset-your-password`,
    () => `CVE-2024-${random.digits(5)}`,
  ])();
}
