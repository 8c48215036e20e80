import type { Playbook, ShippedPlaybook, Topic } from '@/lib/settings/playbook';

/** A playbook of which the topic is known, or one that goes by the keywords a person gave it. */
export type TopicalPlaybook = Playbook & { topic?: Topic | undefined };

/** A person who changed only the guidance still gets the shipped topic; changed keywords are theirs to decide by. */
export function withTopics(own: readonly Playbook[] | null, shipped: readonly ShippedPlaybook[]): TopicalPlaybook[] {
  if (own === null) return [...shipped];
  const keywordsOf = ({ keywords }: Playbook) => JSON.stringify(keywords);
  return own.map((playbook) => {
    const origin = shipped.find(({ id }) => id === playbook.id);
    const isSame = origin !== undefined && keywordsOf(origin) === keywordsOf(playbook);
    return { ...playbook, topic: isSame ? origin.topic : undefined };
  });
}
