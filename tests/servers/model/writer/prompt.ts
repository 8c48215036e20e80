import type { Message } from '../body.ts';
import type { Prompt } from './types.ts';

/** What sets a heading apart: a bracket, tag or rule before it, or a colon after it. */
const FRAME = /^\s*(?:<\w|\[|#{1,6}\s|\*\*|={2,}|-{2,}|–|—)/;
const ROLE = /\b(requester|customer|agent|private[ _]note|note)\b/i;
const CLOSING_TAG = /^\s*<\/\w+>\s*$/;
const DRAFT_HEADING = /^\W*(?:the )?(?:current|previous|latest) (?:draft|answer|response)\b.*[:>\]]\s*$/i;

const lineOf = (text: string, name: string) =>
  text.match(new RegExp(`^\\W*${name}:[ \\t]*(.+)$`, 'im'))?.[1]?.trim() ?? null;

/** The role in a heading such as `[customer, 2026-11-20]`, `Customer (Maria):` or `<message role="requester">`. */
function headingRole(line: string): string | null {
  if (line.length > 160) return null;
  const role = ROLE.exec(line.slice(0, 50))?.[1]?.toLowerCase() ?? null;
  const bare = /^\s*(?:message\b[\W\d]*(?:from )?)?(?:the )?(?:requester|customer|agent|(?:private )?note)\b.*:\s*$/i;
  return FRAME.test(line) || bare.test(line) ? role : null;
}

/** What customers wrote, oldest first; empty when the prompt has no headings of this kind. */
function customerMessages(text: string): string[] {
  const blocks: { customer: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const role = headingRole(line);
    if (role) blocks.push({ customer: role === 'requester' || role === 'customer', lines: [] });
    else if (CLOSING_TAG.test(line)) blocks.push({ customer: false, lines: [] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks
    .filter((block) => block.customer)
    .map((block) => block.lines.join('\n').trim())
    .filter((block) => block !== '');
}

/** A reply kept as JSON in the conversation, or the text itself. */
function replyIn(content: string): string {
  try {
    const parsed: unknown = JSON.parse(content);
    if (typeof parsed === 'object' && parsed !== null) {
      return 'reply' in parsed ? String(parsed.reply) : Object.values(parsed).map(String).join('\n');
    }
  } catch {
    // Not JSON: the text as it is.
  }
  return content;
}

function splitDraft(text: string): { rest: string; draft: string | null } {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => DRAFT_HEADING.test(line));
  if (start < 0) return { rest: text, draft: null };
  const length = lines.slice(start + 1).findIndex((line) => /^\W*Instruction:/.test(line) || CLOSING_TAG.test(line));
  const end = length < 0 ? lines.length : start + 1 + length;
  const draft = lines
    .slice(start + 1, end)
    .filter((line) => !/^\s*("""|```|<\w+>)\s*$/.test(line))
    .join('\n')
    .trim();
  return { rest: [...lines.slice(0, start), ...lines.slice(end)].join('\n'), draft };
}

/** Headings with a mark of the request, `[x7k… S1 · Mon 2 Nov 2026 09:14 · customer Ann]`, in a form without it. */
function withoutMark(text: string): string {
  const mark = /<\w+_([a-z0-9]{12,})>/.exec(text)?.[1];
  if (!mark) return text;
  return text
    .replace(new RegExp(`^\\[${mark} F\\d+\\] (.*)$`, 'gm'), '$1')
    .replace(new RegExp(`^\\[${mark} (?:[SN]\\d+ · )?(.*)\\]$`, 'gm'), '[$1]');
}

/** Finds the ticket in a conversation with the model, whatever its exact wording. */
export function readPrompt(messages: Message[]): Prompt {
  const users = messages.filter((message) => message.role === 'user').map((message) => withoutMark(message.content));
  const last = splitDraft(users.at(-1) ?? '');
  const all = [...users.slice(0, -1), last.rest].join('\n\n');
  const answered = messages.filter((message) => message.role === 'assistant').at(-1)?.content;
  const name =
    /; first name: ([^;\n]+)/.exec(lineOf(all, 'Requester') ?? '')?.[1] ?? lineOf(all, 'Requester first name');
  const told = lineOf(all, 'Subject') ?? '';
  const subject = told === '(none)' ? '' : told;
  const written = customerMessages(all.replace(/^\W*Instruction:.*$/gm, ''));
  const unmarked = all.replace(/^\W*(?!requester:|customer:)[a-z][\w ]{2,30}:.*$/gim, '').trim();
  return {
    firstName: name && /^\p{L}/u.test(name) && !/^(unknown|none|null|not known)\b/i.test(name) ? name : null,
    subject,
    newest: written.at(-1) ?? unmarked,
    ticket: [subject, ...(written.length > 0 ? written : [unmarked])].join('\n\n'),
    instruction: [...last.rest.matchAll(/^\W*Instruction:[ \t]*(.+)$/gm)].at(-1)?.[1]?.trim() ?? null,
    draft: last.draft || (answered ? replyIn(answered) : null),
  };
}
