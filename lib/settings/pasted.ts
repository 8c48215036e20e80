/** The most of a pasted text that is looked at. */
const MOST = 4000;

/** Without what nobody sees: zero-width signs, full-width letters, other spaces at the ends. */
export const visible = (typed: string): string =>
  typed
    .slice(0, MOST)
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim();

/** Signs that stand before and behind a value in code, prose, lists and chat. */
const BEFORE =
  /^(?:["'`“”„«‘’<([{]+|[-*•](?=\s)|\$(?=\s)|-H(?=[\s"'])|--header(?=[\s="'])|export\s|set\s|setx\s|const\s|let\s|var\s|env\s|\$env:)/i;
const BEHIND = new Set('"\'`“”«»‘’>)]},;.\\');

/** A regex that looks for the end from each sign on takes quadratic time. */
function withoutBehind(text: string): string {
  let end = text.length;
  while (BEHIND.has(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

/** How a shell, a dotenv file, YAML, JSON, TOML or a header names a value. */
const NAME = /^([A-Za-z_][\w.-]{0,60})["'`]?\s{0,4}(=>|:=|=|:)(?=(\s{0,4}))\3(?=(\S))/;

/** Deeper than anybody quotes. */
const LAYERS = 8;

type Names = {
  /** What may stand before the sign of assignment; anything else belongs to the value. */
  isName: (name: string) => boolean;
  /** A colon right before the value belongs to it, as before a port. */
  hasPorts?: boolean;
};

/** The value in a pasted line such as `export NAME="value"`, `- name: value`, `"name": "value",` or `` `value` ``. */
export function unwrapped(text: string, names: Names): string {
  let rest = text.trim();
  for (let layer = 0; layer < LAYERS; layer += 1) {
    const bare = withoutBehind(rest.replace(BEFORE, '')).trim();
    const value = valueIn(bare, names);
    if (value === rest) break;
    rest = value;
  }
  return rest;
}

function valueIn(bare: string, { isName, hasPorts = false }: Names): string {
  const [all = '', name = '', sign, space, first = ''] = NAME.exec(bare) ?? [];
  const isPort = hasPorts && sign === ':' && space === '' && !/["'`]/.test(first);
  return all !== '' && !isPort && isName(name) ? bare.slice(all.length).trim() : bare;
}
