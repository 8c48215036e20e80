import type { Person } from './find/names';

/** "Anna Schmidt" <anna@example.com>, Anna Schmidt <anna@example.com> */
const DISPLAY = /^\s*"?([^"<>@]{2,80}?)"?\s*<[^<>]{3,254}>\s*$/;

/** Names of those who take part in a ticket. @param addresses as mail programs write them, with or without a name. */
export function peopleOf(names: readonly (string | null | undefined)[], addresses: readonly string[]): Person[] {
  const shown = addresses.map((address) => DISPLAY.exec(address.slice(0, 400))?.[1]);
  const all = [...names, ...shown].flatMap((name) =>
    name && /\p{L}{2}/u.test(name) ? [name.trim().slice(0, 120)] : [],
  );
  return [...new Set(all)].map((name) => ({ name }));
}
