import { createLocalTime, zoneOf } from '@/lib/text/local-time';
import type { Task } from '../tasks/task';
import type { TicketFacts } from '../types';
import type { Texts } from './clean';
import { formOfAddress, greetingOf } from './form-of-address';
import { turnOf } from './numbered';
import type { Choices } from './read-choices';
import { signOff } from './sign-off';
import { briefly, fitList } from './structured';
import { distance } from './when';

type Known = Texts & Pick<Choices, 'now' | 'zone' | 'agent' | 'host' | 'closing'> & { task: Task; facts: TicketFacts };

/** Characters of one list. */
const LONGEST_LIST = 1200;
const LONGEST_NAME = 120;
const MOST_COPIED = 20;

/** A part of a line, or nothing where it is not known. */
const said = (label: string, value: string | null | undefined | false): string[] =>
  value ? [`${label}: ${value}`] : [];

const dated = (time: (instant: string) => string, instant: string, now: number) => {
  const left = distance(instant, now);
  return left === '' ? time(instant) : `${time(instant)} (${left})`;
};

function nowLine({ facts, now, zone }: Known): string {
  const instant = new Date(now).toISOString();
  const theirs = zoneOf(facts.contact?.timeZone);
  const mine = `Now: ${createLocalTime(zone)(instant)} (${zone}; all times below are of this zone).`;
  return theirs === null || theirs === zone
    ? mine
    : `${mine} For the customer it is ${createLocalTime(theirs)(instant)} (${theirs}).`;
}

const writerLine = ({ agent, host, closing, task }: Known): string =>
  [
    `You write for ${agent === null ? 'a support agent' : briefly(agent, LONGEST_NAME)} of the help desk ${host}.`,
    ...(task.reader === 'customer' ? [signOff(closing)] : []),
  ].join(' ');

function requesterLine({ facts, person, requesterName }: Known): string {
  const { contact } = facts;
  return `Requester: ${[
    requesterName === '' ? '(not known)' : requesterName,
    `first name: ${person.first ?? '(not known)'}`,
    ...said('family name', person.family),
    ...said('salutation', person.salutation),
    ...said('language of the contact', contact?.language && briefly(contact.language, 20)),
    ...said('job', contact?.jobTitle && briefly(contact.jobTitle, LONGEST_NAME)),
    ...said('company', facts.company && briefly(facts.company, LONGEST_NAME)),
    ...(contact?.vip ? ['VIP: yes'] : []),
  ].join('; ')}`;
}

/** How agents spoke to the customer before: their own words tell it better than a rule. */
function addressLine({ thread }: Known): string[] {
  const { lastReply } = turnOf(thread);
  const ours = thread.filter(({ role, as, automatic }) => role === 'agent' && as !== 'call' && !automatic);
  const form = formOfAddress(ours.map(({ text }) => text));
  const greeting = lastReply && greetingOf(lastReply.text);
  const parts = [...said('form of address', form), ...said('our last greeting', greeting && `"${greeting}"`)];
  return parts.length > 0 ? [`So far in this thread: ${parts.join('; ')}`] : [];
}

function ticketLine({ facts, fields, now, zone }: Known): string {
  const time = createLocalTime(zone);
  const standing = fields.filter(({ internal }) => !internal).map(({ text }) => text);
  return fitList(
    [
      `Ticket #${facts.id}`,
      ...said('channel', facts.channel && briefly(facts.channel, LONGEST_NAME)),
      ...said('product', facts.product && briefly(facts.product, LONGEST_NAME)),
      ...said('opened', facts.createdAt && time(facts.createdAt)),
      ...said('first reply due', facts.firstReplyDueBy && dated(time, facts.firstReplyDueBy, now)),
      ...said('due', facts.dueBy && dated(time, facts.dueBy, now)),
      ...standing,
    ],
    '; ',
    4 * LONGEST_LIST,
  );
}

const internalLine = ({ fields }: Known): string[] =>
  said(
    'Fields that the customer cannot see',
    fitList(
      fields.filter(({ internal }) => internal).map(({ text }) => text),
      '; ',
      LONGEST_LIST,
    ),
  );

const copyLine = ({ facts }: Known): string[] =>
  said(
    'Also get the reply (CC)',
    fitList(
      (facts.cc ?? []).slice(0, MOST_COPIED).map((name) => briefly(name, LONGEST_NAME)),
      ', ',
      LONGEST_LIST,
    ),
  );

/**
 * What is known of a ticket besides its messages, one line a fact. Values are words of people, in one line each, so that none
 * can pass for another fact.
 */
export function factLines(known: Known): string[] {
  return [
    nowLine(known),
    writerLine(known),
    requesterLine(known),
    ...addressLine(known),
    `Subject: ${known.subject || '(none)'}`,
    ticketLine(known),
    ...internalLine(known),
    ...said('Tags', fitList(known.tags, ', ', LONGEST_LIST)),
    ...copyLine(known),
  ];
}

/** Earlier tickets of the same person, newest first. */
export function earlierLines({ facts, zone }: Pick<Known, 'facts' | 'zone'>): string[] {
  const time = createLocalTime(zone);
  return (facts.earlier ?? []).map(({ id, subject, updatedAt, status, lastReply }) =>
    [
      `Earlier ticket of this person: #${id}, ${status}, ${time(updatedAt)}: "${briefly(subject, 200)}"`,
      ...(lastReply === '' ? [] : [`our last reply: "${briefly(lastReply, 300)}"`]),
    ].join('; '),
  );
}
