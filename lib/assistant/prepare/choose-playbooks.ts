import type { Playbook } from '@/lib/settings/playbook';
import type { Task } from '../tasks/task';
import { scoreKeywords } from '../topics/keyword-score';
import { placesOf, scoreTopic } from '../topics/score';
import type { TopicalPlaybook } from '../topics/with-topics';
import type { Texts } from './clean';
import type { Choices } from './read-choices';

const PLAYBOOKS_PLACE = /\{\{\s*playbooks\s*\}\}/;

type TicketWords = {
  subject: string;
  /** What the customer wrote last. */
  body: string;
  earlier?: string;
  /** Tags, type, group. */
  labels?: string[];
};

/** A second topic is given where it is nearly as loud as the first; among more than two, none is the matter. */
const NEAR = 0.6;

/** The playbooks of the topics that a ticket speaks of loudest, best first; ties keep the given order, none where too many tie. */
export function pickPlaybooks(ticket: TicketWords, playbooks: TopicalPlaybook[], max = 2): TopicalPlaybook[] {
  const { subject, body, earlier = '', labels = [] } = ticket;
  const places = placesOf({ subject, newest: body, earlier, labels });
  const words = { subject, body: `${body}\n${earlier}` };
  const scored = playbooks
    .map((playbook) => ({
      playbook,
      score: playbook.topic ? scoreTopic(playbook.topic, places) : scoreKeywords(playbook.keywords, words),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  if (scored.filter(({ score }) => score === best).length > max) return [];
  return scored
    .filter(({ score }) => score >= best * NEAR)
    .slice(0, max)
    .map(({ playbook }) => playbook);
}

/** What is said to technicians; a customer must not read of it. */
const TECHNICIANS = /^\s*(?:for )?(?:technicians?|agents?|internal(?:ly)?)\s*:/i;

/** Guidance without the lines for technicians. */
export const forCustomers = (playbook: Playbook): Playbook => ({
  ...playbook,
  guidance: playbook.guidance
    .split('\n')
    .filter((line) => !TECHNICIANS.test(line))
    .join('\n'),
});

/** `Type: Incident`, in any of the fields that sort tickets. */
const SORTING = /^(?:type|group): /i;

/** The step that leaves of all playbooks those for this ticket; none where the template has no place for them. */
export function choosePlaybooks(
  known: Pick<Texts, 'subject' | 'thread' | 'tags' | 'fields'> &
    Pick<Choices, 'template' | 'playbooks'> & { task: Task },
): {
  playbooks: Playbook[];
} {
  if (!PLAYBOOKS_PLACE.test(known.template)) return { playbooks: [] };
  const said = known.thread.filter(({ role }) => role === 'requester').map(({ text }) => text);
  const sorting = known.fields.filter(({ text }) => SORTING.test(text)).map(({ text }) => text.replace(SORTING, ''));
  const picked = pickPlaybooks(
    {
      subject: known.subject,
      body: said.at(-1) ?? '',
      earlier: said.slice(0, -1).join('\n'),
      labels: [...known.tags, ...sorting],
    },
    known.playbooks,
  );
  return { playbooks: known.task.reader === 'customer' ? picked.map(forCustomers) : picked };
}
