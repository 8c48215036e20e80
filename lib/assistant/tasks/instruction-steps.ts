import { cleanUnicode, wholeCharacters } from '@/lib/text/unicode';
import { bareKey } from '../answer/keys';
import { plainText } from '../answer/plain-text';
import type { InstructionWords } from './instruction-words-data';

/** Lists and objects within each other that are read. */
const DEEPEST = 6;

type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

const COMMAND =
  /^(?:commands?|cmds?|commandlines?|code|script|scripts|powershell|bash|shell|cli|sql|befehle?|kommando|commandes?|comandos?|comandi|opdracht|polecenie|команда|příkaz|コマンド|命令)$/;
const SYSTEM = /^(?:systems?|os|operatingsystem|platform|environment|version)$/;
const RISK = /^(?:risks?|risklevel|impact)$/;
const UNDO = /^(?:undo|rollback|revert|wayback|backout|reverse)$/;
/** A number of its own, that the list has anyway. */
const NUMBER = /^(?:step|stepnumber|no|nr|number|index|id|order|#)?$/;

const NOTHING = /^(?:|-|–|—|none|null|n\/?a|nothing|not applicable)\.?$/i;
const FENCE = /^\s*(`{3,}|~{3,}(?!~))[^\n`]*\n/;

/** What stands in the fence around the whole of a text; a closing one may still be to come. */
function fenced(text: string): string | undefined {
  const [opening, mark = ''] = FENCE.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const inner = text.slice(opening.length).trimEnd();
  return inner.endsWith(mark) ? inner.slice(0, -mark.length).trimEnd() : inner;
}

/** A command to the letter, without the fence or the code marks around the whole of it. */
function verbatim(value: string): string {
  const text = wholeCharacters(cleanUnicode(wholeCharacters(value)));
  const inner = fenced(text) ?? /^\s*`([^`\n]+)`\s*$/.exec(text)?.[1] ?? text;
  return NOTHING.test(inner.trim()) ? '' : inner.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** All commands of a value, however they are packed, one after the other. */
function commandsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [verbatim(value)].filter((one) => one !== '');
  if (typeof value !== 'object' || value === null || depth === DEEPEST) return [];
  return Object.values(value).flatMap((one) => commandsOf(one, depth + 1));
}

/** What would be read as an item of a list stands in; see lib/text/text-to-html.ts. */
const LOOKS_LISTED = /^ {0,3}(?:[-•]|\d{1,3}[.)]) +\S/m;

const asBlock = (command: string) =>
  LOOKS_LISTED.test(command) ? `\n${command.replace(/^(?=.)/gm, '    ')}` : command;

function riskOf(value: unknown, words: InstructionWords): string {
  const said = plainText(value);
  const bare = bareKey(said);
  if (NOTHING.test(said)) return '';
  if (/^(?:read|readonly|low|safe|none)$/.test(bare)) return words.read;
  if (/^(?:change|changes|write|medium|moderate)$/.test(bare)) return words.change;
  return /^(?:disruptive|disrupts|high|destructive|dangerous)$/.test(bare) ? words.disruptive : said;
}

const known = (text: string) => (NOTHING.test(text) ? '' : text);

/** A step with its command on a line of its own, and below it for which system it is, what it does to it, and the way back. */
function stepText(item: Item, words: InstructionWords, depth: number): string {
  const said: string[] = [];
  const commands: string[] = [];
  const notes = { system: '', risk: '', undo: '' };
  for (const [name, value] of Object.entries(item)) {
    const key = bareKey(name);
    if (COMMAND.test(key)) commands.push(...commandsOf(value));
    else if (SYSTEM.test(key)) notes.system = known(plainText(value));
    else if (RISK.test(key)) notes.risk = riskOf(value, words);
    else if (UNDO.test(key)) notes.undo = known(plainText(value));
    else if (!(NUMBER.test(key) && /^\d*$/.test(String(value ?? ''))))
      said.push(valueText(value, words, false, depth + 1));
  }
  const about = [notes.system, notes.risk].filter((one) => one !== '').join(' · ');
  return [
    ...said.filter((one) => one !== ''),
    ...commands.map(asBlock),
    ...(about === '' ? [] : [`(${about})`]),
    ...(notes.undo === '' ? [] : [`${words.undo}: ${notes.undo}`]),
  ].join('\n');
}

/** A text that begins with a mark of its own. */
const MARKED = /^\s*(?:[-•]|\d+[.)])\s/;

/**
 * A part of instructions as plain text, whatever it is packed in. Steps that are objects keep their commands to the letter;
 * they are numbered, and apart where one has more than a line.
 * @param steps whether a list of it is one of steps in order.
 */
export function valueText(value: unknown, words: InstructionWords, steps: boolean, depth = 0): string {
  if (typeof value !== 'object' || value === null) return plainText(value);
  if (depth === DEEPEST) return commandsOf(value).join('\n');
  if (isItem(value)) {
    const parts = Object.values(value);
    const holdsSteps = parts.length > 0 && parts.every((part) => typeof part === 'object' && part !== null);
    if (holdsSteps && !Object.keys(value).some((name) => COMMAND.test(bareKey(name))))
      return parts
        .map((part) => valueText(part, words, steps, depth + 1))
        .filter((part) => part !== '')
        .join('\n\n');
    return stepText(value, words, depth);
  }
  const items = (value as unknown[])
    .map((one) => valueText(one, words, steps, depth + 1))
    .filter((text) => text !== '');
  const marked = items.map((text, at) => (MARKED.test(text) ? text : `${steps ? `${at + 1}. ` : '- '}${text}`));
  return marked.join(marked.some((text) => text.includes('\n')) ? '\n\n' : '\n');
}
