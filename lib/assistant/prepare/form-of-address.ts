import { FORMS } from './form-of-address-data';

/** Characters of agents' words that are read. */
const MOST = 6000;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Japanese names its forms behind the name. */
function japanese(text: string): string | null {
  if (/\p{L}\s?様/u.test(text)) return '様';
  return /\p{L}\s?さん/u.test(text) && /[\p{Script=Hiragana}]/u.test(text) ? 'さん' : null;
}

/** How agents have addressed the customer so far ("Sie", "tu"); null where their words do not tell. Pure and linear. */
export function formOfAddress(agentTexts: readonly string[]): string | null {
  // The newest words tell best.
  const text = agentTexts.join('\n').slice(-MOST);
  const [best] = FORMS.map((form) => ({ form, known: count(text, form.known) }))
    .filter(({ known }) => known >= 2)
    .map(({ form, known }) => ({
      form,
      known,
      formally: count(text, form.formally),
      familiarly: count(text, form.familiarly),
    }))
    .filter(({ formally, familiarly }) => formally + familiarly > 0)
    .sort((a, b) => b.known + b.formally + b.familiarly - (a.known + a.formally + a.familiarly));
  if (!best || best.formally === best.familiarly) return japanese(text);
  return best.formally > best.familiarly ? best.form.formal : best.form.familiar;
}

/** The greeting of a message of ours: its first line, where that is short and ends as one does; null for none. */
export function greetingOf(text: string): string | null {
  const [first = ''] = text.trim().slice(0, 120).split('\n');
  const line = first.trim();
  return line.length >= 3 &&
    line.length <= 60 &&
    /[,:!،，、！]$/.test(line) &&
    !/[.?]\s/.test(line.replace(/\b(?:Dr|Mr|Mrs|Ms|Sr|Sra|Sig|Prof|Hr|Fr|med|dott)\./gi, ''))
    ? line
    : null;
}
