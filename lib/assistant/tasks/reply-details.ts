import {
  AGENT_TASKS,
  type AgentTask,
  ANSWER_BASES,
  type AnswerBasis,
  type AnswerDetails,
  type Doubt,
  type Next,
  type Question,
} from '@/lib/domain/answer-details';
import { bareKey } from '../answer/keys';
import { plainText } from '../answer/plain-text';
import { MOST_QUESTIONS } from '../questions';
import type { AnswerFields } from './task';

/** Entries of one list that are kept. */
const MOST = 12;

type Item = Record<string, unknown>;
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list, whatever stands for it: one text with a line for each, one object, or lists in an object. */
function itemsOf(value: unknown): (string | Item)[] {
  if (typeof value === 'string') return value.split('\n').map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, ''));
  if (isItem(value)) {
    const parts = Object.values(value);
    return parts.every((part) => typeof part === 'object' && part !== null) ? parts.flatMap(itemsOf) : [value];
  }
  return Array.isArray(value)
    ? value.flatMap((one) => (Array.isArray(one) ? itemsOf(one) : isItem(one) ? [one] : [String(one ?? '')]))
    : [];
}

/** What an item says under one of these names; its first text where it has none of them. */
function said(item: string | Item, names: readonly string[], first = false): string {
  if (typeof item === 'string') return first ? plainText(item) : '';
  const entry = Object.entries(item).find(([name]) => names.includes(bareKey(name)));
  const text = entry ? plainText(entry[1]) : '';
  return text === '' && first && !entry ? plainText(Object.values(item).find((one) => typeof one === 'string')) : text;
}

const ASK = ['ask', 'question', 'text', 'q', 'frage', 'pregunta', 'domanda', 'vraag', 'pergunta'];
const WHY = ['why', 'reason', 'because', 'purpose', 'rationale', 'explanation'];
const WHAT = ['what', 'task', 'action', 'text', 'todo', 'description', 'item'];

const questionOf = (item: string | Item): Question => ({
  ask: said(item, ASK, true),
  why: said(item, WHY),
  unlocks: said(item, ['unlocks', 'unlock', 'decides', 'step', 'then']),
});

function taskOf(item: string | Item): AgentTask {
  const kind = said(item, ['kind', 'type', 'category']).toLowerCase();
  const when = isItem(item)
    ? Object.entries(item).find(([name]) => /^(?:beforesending|before|when)$/.test(bareKey(name)))?.[1]
    : true;
  return {
    kind:
      AGENT_TASKS.find((one) => bareKey(one) === bareKey(kind)) ??
      (/look|check|find|verif/.test(kind) ? 'look_up' : 'do'),
    what: said(item, WHAT, true),
    beforeSending: when !== false && !/^(?:false|no|after.*)$/i.test(String(when)),
  };
}

const doubtOf = (item: string | Item): Doubt => ({
  text: said(item, ['text', 'part', 'quote', 'sentence', 'claim'], true),
  why: said(item, WHY),
});

/** `Final Solution`, `resolved`, `needs-followup`, `status: needs_follow_up`: any spelling of the two. */
function statusOf(value: unknown): AnswerDetails['status'] {
  const word = typeof value === 'string' ? bareKey(value) : '';
  if (/need|follow|pending|wait|unclear|incomplete|notsolved|unresolved|question|open/.test(word))
    return 'needs_follow_up';
  return /final|solution|solved|resolved|closed|complete/.test(word) ? 'final_solution' : null;
}

function nextOf(value: unknown): Next | null {
  const word = typeof value === 'string' ? bareKey(value) : '';
  if (/nobody|noone|none|nothing/.test(word)) return 'nobody';
  if (/third|vendor|supplier|provider|partner/.test(word)) return 'third_party';
  if (/customer|requester|client|user/.test(word)) return 'customer';
  return /agent|support|we|us|technician/.test(word) ? 'agent' : null;
}

/** Any spelling of the three; a longer text that names one of them as well. */
function basisOf(value: unknown): AnswerBasis | null {
  const word = typeof value === 'string' ? bareKey(value) : '';
  if (/part/.test(word)) return 'partly';
  if (/^(?:no|un|not)|none|nothing/.test(word)) return 'none';
  return ANSWER_BASES.find((one) => word.startsWith(one)) ?? null;
}

/** What an answer says besides its text; what it does not say is empty. */
export function replyDetails(fields: AnswerFields): AnswerDetails {
  const list = <One>(key: string, read: (item: string | Item) => One, most = MOST) =>
    itemsOf(fields[key]).slice(0, most).map(read);
  return {
    status: statusOf(fields['status']),
    next: nextOf(fields['next']),
    reason: plainText(fields['reason']) || null,
    asks: list('asks', (item) => said(item, [...ASK, ...WHAT], true)).filter(Boolean),
    questions: list('questions', questionOf, MOST_QUESTIONS).filter(({ ask }) => ask !== ''),
    forAgent: list('for_agent', taskOf).filter(({ what }) => what !== ''),
    unsure: list('unsure', doubtOf).filter(({ text }) => text !== ''),
    cites: [],
    basis: basisOf(fields['answer_basis']),
  };
}
