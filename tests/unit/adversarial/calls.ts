import { toMessages } from '@/components/conversation/messages';
import { createAnswerReader } from '@/lib/assistant/answer';
import { findObjects } from '@/lib/assistant/answer/find-answer';
import { keyNames } from '@/lib/assistant/answer/keys';
import { readLabelled } from '@/lib/assistant/answer/labelled';
import { mendedEscape } from '@/lib/assistant/answer/mend-path';
import { refined } from '@/lib/assistant/answer/refined';
import { scanObject } from '@/lib/assistant/answer/tolerant-json';
import { readText } from '@/lib/assistant/answer/tolerant-string';
import { cleanMessage } from '@/lib/assistant/prepare/thread';
import { TASKS } from '@/lib/assistant/tasks';
import { valueText } from '@/lib/assistant/tasks/instruction-steps';
import { instructionWords } from '@/lib/assistant/tasks/instruction-words';
import { scoreKeywords } from '@/lib/assistant/topics/keyword-score';
import { emptyDraft } from '@/lib/drafts/empty';
import { draftsAsText } from '@/lib/drafts/export';
import { fillSentence } from '@/lib/failures/sentence';
import { refusal } from '@/lib/freshdesk/refusal';
import { readConversation, readRemnant, readTicket } from '@/lib/freshdesk/rows';
import { agentSchema, createdSchema, fieldsSchema } from '@/lib/freshdesk/schemas';
import { createCollector } from '@/lib/llm/collector';
import { createDecoder } from '@/lib/llm/decoder';
import { errorFacts } from '@/lib/llm/error-body';
import { failureOfResponse } from '@/lib/llm/errors';
import { createReasoningSplitter } from '@/lib/llm/reasoning-tags';
import { matchingModels } from '@/lib/llm/search';
import { readImport } from '@/lib/settings/import';
import { underPolicy } from '@/lib/settings/managed';
import { unwrapped } from '@/lib/settings/pasted';
import { tokenize } from '@/lib/text/html/tokenize';
import { createHeld } from '@/lib/text/mail/held';
import { cutHeldTail } from '@/lib/text/mail/held-tail';
import { EMPTY_NAMES } from '@/lib/tickets/names';
import { piecesOf } from '@/lib/words/pieces';

import { FACT_CHECK } from './calls-of-fact-check';
import { SEARCH } from './calls-of-search';

type Call = (text: string) => unknown;

const AT = '2026-11-20T10:00:00Z';
const ENDPOINT = { baseUrl: 'https://api.openai.com/v1', apiKey: 'sk-test-1234', model: 'gpt-4o-mini' };

const SAID = { failures: {}, reasons: {}, subjects: {}, parts: { said: ' {detail}{end}' } };

/** The text in short pieces, as it comes from a network. */
function inPieces(text: string, length: number, take: (piece: string) => void): void {
  for (let from = 0; from < text.length; from += length) take(text.slice(from, from + length));
}

/** The text in every place of a row where Freshdesk may put one. */
const ticketOf = (text: string) => ({
  id: 1,
  updated_at: AT,
  created_at: text,
  subject: text,
  description_text: text,
  type: text,
  requester_id: 2,
  requester: { name: text, email: text },
  tags: text.split(' '),
  cc_emails: text,
  custom_fields: { cf_a: text, [text]: text },
  attachments: [{ id: 3, name: text, content_type: text }],
});

const conversationOf = (text: string) => ({
  id: 1,
  created_at: AT,
  incoming: true,
  from_email: text,
  to_emails: text,
  cc_emails: text.split(','),
  body_text: text,
});

const answerOf = (text: string) => ({
  status: 400,
  headers: new Headers(),
  type: 'json' as const,
  text,
  json: { code: text, message: text, errors: [{ field: text, message: text }] },
});

const PURPOSE = {
  about: 'ticket',
  doing: 'read-ticket',
  params: { ticketId: 5 },
  missing: 'freshdesk-not-found',
} as const;

/**
 * How functions are called that types alone do not tell how to call, or that hand out another function which takes the
 * text. By file and name.
 */
export const CALLS: Record<string, Call[]> = {
  'lib/text/mail/held-tail.ts cutHeldTail': [
    (text) => {
      const held = createHeld();
      held.add(text);
      return cutHeldTail(`Mine\n${text}`, held);
    },
  ],
  'lib/assistant/answer/index.ts createAnswerReader': Object.values(TASKS).flatMap((task) => {
    const reader = createAnswerReader(task);
    return [(text: string) => reader.visible(text), (text: string) => reader.finish(text)];
  }),
  'lib/assistant/answer/refined.ts refined': [
    (text) => refined(createAnswerReader(TASKS.response), { instruction: text, currentText: text }).finish(text),
    (text) =>
      refined(createAnswerReader(TASKS.response), { instruction: '', currentText: text }).visible(`Sure, ${text}\n1. `),
  ],
  'lib/assistant/tasks/instruction-steps.ts valueText': [
    (text) => valueText(text, instructionWords('en'), true),
    (text) =>
      valueText([{ step: text, command: text, system: text, risk: text, undo: text }], instructionWords('en'), true),
    (text) => valueText([{ command: `\`\`\`\n${text}` }], instructionWords('en'), true),
  ],
  'lib/assistant/answer/find-answer.ts findObjects': [true, false].map(
    (ended) => (text: string) =>
      findObjects(text, { keyOf: keyNames(TASKS.response.aliases), says: () => false, ended }),
  ),
  'lib/assistant/answer/labelled.ts readLabelled': [
    (text) => readLabelled(`reply: ${text}`, keyNames(TASKS.response.aliases), () => true, false),
  ],
  'lib/assistant/answer/mend-path.ts mendedEscape': [
    (text) => mendedEscape(text, 't', text, { mended: 0, escaped: -1 }),
  ],
  'lib/assistant/answer/tolerant-json.ts scanObject': [true, false].map(
    (ended) => (text: string) => scanObject(`{"reply": "${text}`, 0, { isKey: () => false, ended }),
  ),
  'lib/assistant/answer/tolerant-string.ts readText': [true, false].map(
    (ended) => (text: string) => readText(`"${text}`, 0, { inList: false, isKey: () => false, ended }),
  ),
  'lib/assistant/prepare/thread.ts cleanMessage': [
    (text) => cleanMessage(text),
    (text) => cleanMessage(text, { keepQuotes: true }),
  ],
  'lib/failures/sentence.ts fillSentence': [
    (text) =>
      fillSentence(
        '{subject|Freshdesk} said: {detail}{said}',
        { kind: 'unexpected', subject: text, detail: text },
        SAID,
      ),
    (text) => fillSentence(text, { kind: 'unexpected' }, SAID),
  ],
  'lib/assistant/topics/keyword-score.ts scoreKeywords': [
    (text) => scoreKeywords(['printer', 'paper jam'], { subject: text, body: text }),
  ],
  'lib/freshdesk/refusal.ts refusal': [(text) => refusal(answerOf(text), PURPOSE, 'acme.freshdesk.com')],
  'lib/text/html/tokenize.ts tokenize': [(text) => tokenize(text, { start() {}, end() {}, text() {}, comment() {} })],
  'lib/freshdesk/rows.ts readTicket': [
    (text) => readTicket(ticketOf(text)),
    (text) => readTicket({ id: 1, updated_at: AT, description: text }),
    (text) => readTicket({ id: 1, updated_at: AT, description: text, description_text: text }),
  ],
  'lib/freshdesk/rows.ts readConversation': [
    (text) => readConversation(conversationOf(text), 5),
    (text) => readConversation({ id: 1, body: text }, 5),
    (text) => readConversation({ id: 1, body: text, body_text: text }, 5),
  ],
  'lib/freshdesk/rows.ts readRemnant': [(text) => readRemnant({ id: text, updated_at: text })],
  'lib/freshdesk/schemas.ts': [
    (text) => agentSchema.safeParse({ id: 1, contact: { name: text, email: text }, signature: text }),
    (text) => createdSchema.safeParse({ id: 1, created_at: text }),
    (text) => fieldsSchema.parse([{ name: text, label: text, type: text, choices: { [text]: [text] } }]),
  ],
  'lib/llm/decoder.ts createDecoder': [
    (text) => createDecoder(createCollector(ENDPOINT), ENDPOINT).push(text),
    (text) => {
      const decoder = createDecoder(createCollector(ENDPOINT, true), ENDPOINT);
      inPieces(text, 40, (piece) => decoder.push(piece));
      decoder.end();
    },
  ],
  'lib/llm/collector.ts createCollector': [
    (text) => {
      const collector = createCollector(ENDPOINT);
      inPieces(text, 400, (content) => collector.take({ choices: [{ delta: { content } }] }));
      collector.close();
    },
  ],
  'lib/llm/error-body.ts errorFacts': [
    (text) => errorFacts({ error: { message: text, code: text, type: text, details: [{ retryDelay: text }] } }),
  ],
  'lib/llm/errors.ts failureOfResponse': [
    (text) => failureOfResponse({ status: 400, body: text, headers: new Headers() }, ENDPOINT, 0),
    (text) =>
      failureOfResponse(
        { status: 400, body: JSON.stringify({ error: { message: text } }), headers: new Headers() },
        ENDPOINT,
        0,
      ),
  ],
  'lib/llm/reasoning-tags.ts createReasoningSplitter': [4, 40, 4000].flatMap((length) =>
    [false, true].map((openTagOmitted) => (text: string) => {
      const splitter = createReasoningSplitter(openTagOmitted);
      inPieces(text, length, (piece) => splitter.take(piece));
      splitter.rest();
    }),
  ),
  'lib/llm/search.ts matchingModels': [
    (text) => matchingModels([{ id: 'gpt-4o-mini' }, { id: text }], text.slice(0, 60)),
  ],
  'lib/settings/pasted.ts unwrapped': [
    (text) => unwrapped(text, { isName: () => true }),
    (text) => unwrapped(text, { isName: () => false, hasPorts: true }),
  ],
  'lib/settings/import.ts readImport': [
    (text) => readImport(text, { defaults: {} as never, readBaseUrl: (value: string) => ({ value }) as never }),
  ],
  'lib/settings/managed.ts underPolicy': [
    (text) => underPolicy({ freshdesk: {}, openai: {} } as never, { freshdesk: { ticket_limit: text }, [text]: text }),
  ],
  'lib/drafts/export.ts draftsAsText': [
    (text) => draftsAsText([{ ...emptyDraft(text, 1, 'response', 0), text, ticketSubject: text }], text, 0),
  ],
  'lib/words/pieces.ts piecesOf': [(text) => piecesOf(text, { name: text })],
  'components/conversation/messages.ts toMessages': [
    (text) => {
      const ticket = readTicket(ticketOf(text))?.ticket;
      const conversation = readConversation(conversationOf(text), 1);
      if (!ticket || !conversation) throw new RangeError('no rows');
      const thread = { ticketId: 1, fetchedAt: 0, ticketUpdatedAt: AT, attachments: [], conversations: [conversation] };
      return toMessages(ticket, thread, EMPTY_NAMES);
    },
  ],
  ...FACT_CHECK,
  ...SEARCH,
};

/** Functions with a text among their parameters that work on no text from outside, and why. */
export const NO_TEXT_WORK: Record<string, string> = {
  'lib/drafts/sent-request.ts saveRequest': 'writes a row',
  'lib/search/damage.ts noteDamage': 'looks at the kind of an error, and writes a row',
  'lib/drafts/sent-request.ts readRequest': 'reads a row',
  'lib/drafts/sent-request.ts dropRequests': 'deletes rows',
  'lib/drafts/sent-request.ts letRequestGo': 'compares a body with the one that is kept',
  'lib/drafts/sent-request.ts requestSeen': 'writes a row',
  'lib/redaction/matches.ts matches': 'tries a given pattern, for the finders of private values',
  'lib/agent-page/editor-share.ts shareOf': 'looks for forty pieces at most, of tellingPieces',
  'lib/text/links/address.ts addressAt': 'reads one place that findAddresses has found',
  'lib/text/links/letters.ts at': 'tries a given pattern at one place, for the finders of links',
  'lib/fact-check/beside-numbers.ts besideNumbers': 'tries given patterns, for the finders of claims',
  'lib/fact-check/cited/details.ts missingDetails': 'part of createSourceCheck',
  'lib/fact-check/cited/negation-data.ts isNegation': 'looks a word up',
  'lib/knowledge/desk-sources.ts deskSources': 'hands a host on',
  'lib/fact-check/patterns.ts spans': 'tries a given pattern, for the finders of claims',
  'lib/drafts/signature.ts chosenSignature': 'picks one of two settings',
  'lib/failures/host-blocked.ts isHostBlocked': 'speaks to the network',
  'lib/messages/page-press.ts addPresses': 'counts by day',
  'lib/agent-page/editor-words.ts wordsOf': 'takes what textToHtml made: paragraphs, lists and links, nothing nested',
  'lib/agent-page/editor-look.ts lookForTexts': 'looks through a page',
  'lib/agent-page/editor-standing.ts untouchedRun': 'looks through a page',
  'lib/storage/move.ts moveCache': 'copies a database',
  'lib/storage/move.ts moveWork': 'copies a database',
  'lib/storage/work.ts openWorkRaw': 'opens a database',
  'lib/llm/built-in/port.ts serveBuiltIn': 'passes messages on',
  'lib/llm/connect.ts connect': 'speaks to the network',
  'lib/llm/test-connection.ts testConnection': 'speaks to the network',
  'lib/costs/prices.ts rateOf': 'compares names of models',
  'lib/settings/switch-model.ts switchModel': 'writes a setting',
  'lib/agent-page/editor-text.ts findRun': 'looks through a page',
  'lib/storage/cache.ts openCache': 'opens a database',
  'lib/storage/help-desk.ts openHelpDesk': 'opens a database',
  'lib/storage/revision.ts countWrites': 'watches a database',
  'lib/drafts/empty.ts emptyDraft': 'makes a row',
  'lib/drafts/refinement.ts refinementOf': 'hands the texts on',
  'lib/drafts/outcome.ts failedDraft': 'makes a row',
  'lib/settings/registry/field.ts valueAt': 'looks at a given path',
  'lib/settings/registry/field.ts putAt': 'writes at a given path',
  'lib/storage/work.ts openWork': 'opens a database',
  'lib/tickets/list-pass.ts readListPage': 'speaks to Freshdesk',
  'lib/search/entries.ts loadEntries': 'reads rows, each of which entryOf takes in',
  'lib/storage/changes.ts noteChanges': 'watches a database',
  'lib/storage/search.ts openSearch': 'opens a database',
  'lib/words/locale.ts adapt': 'takes the texts of this package',
  'lib/words/spoken.ts translated': 'takes the texts of this package',
  'lib/words/words.ts createWords': 'takes the texts of this package',
  'lib/tickets/unreadable.ts forgetUnreadable': 'changes a row',
};
