/** Who has the ball once the text is sent. */
export type Next = 'customer' | 'agent' | 'third_party' | 'nobody';

/** Something that the customer has to answer. */
export type Question = {
  ask: string;
  /** To the agent: why it is asked. May be empty. */
  why: string;
  /** Which step of the solution the answer decides. May be empty. */
  unlocks: string;
};

export const AGENT_TASKS = ['look_up', 'decide', 'do', 'redact'] as const;

/** Something that only the agent can find out, decide or do. */
export type AgentTask = { kind: (typeof AGENT_TASKS)[number]; what: string; beforeSending: boolean };

/** A part of the text, to the letter, that the model is not sure of. */
export type Doubt = { text: string; why: string };

/** A sentence of the text, to the letter, and what it rests on: numbers of sources as the prompt gave them, `K1`, `S2`. */
export type Cite = { text: string; labels: string[] };

/** Whether the sources answer what was asked, as it was asked. */
export const ANSWER_BASES = ['documented', 'partly', 'none'] as const;
export type AnswerBasis = (typeof ANSWER_BASES)[number];

/** What an answer says besides its text. */
export type AnswerDetails = {
  /** Null where the endpoint ignored the schema: shown as "Not classified". */
  status: 'final_solution' | 'needs_follow_up' | null;
  next: Next | null;
  /** One sentence to the agent. */
  reason: string | null;
  /** What the customer asked, in few words each. */
  asks: string[];
  questions: Question[];
  forAgent: AgentTask[];
  unsure: Doubt[];
  cites: Cite[];
  /** Null where the answer does not say. */
  basis: AnswerBasis | null;
};

export const NO_DETAILS: AnswerDetails = {
  status: null,
  next: null,
  reason: null,
  asks: [],
  questions: [],
  forAgent: [],
  unsure: [],
  cites: [],
  basis: null,
};

/** What rows keep of it. Older versions wrote the first two, and questions without a reason under a name of their own. */
export type StoredDetails = Pick<AnswerDetails, 'status' | 'reason'> &
  Partial<Omit<AnswerDetails, 'status' | 'reason'>> & { followUpQuestions?: string[] };

/** All of it, whatever the version that wrote the row. */
export function detailsOf(row: StoredDetails): AnswerDetails {
  const { status, reason, next, asks, questions, forAgent, unsure, cites, basis, followUpQuestions = [] } = row;
  return {
    status,
    reason,
    next: next ?? null,
    asks: asks ?? [],
    questions: questions ?? followUpQuestions.map((ask) => ({ ask, why: '', unlocks: '' })),
    forAgent: forAgent ?? [],
    unsure: unsure ?? [],
    cites: cites ?? [],
    basis: basis ?? null,
  };
}
