export type Language = 'en' | 'de' | 'es' | 'fr' | 'pt' | 'nl' | 'ja';

/** In the order in which a tie is decided: the more serious matter first. */
export const TOPICS = [
  'phishing',
  'mfa',
  'locked',
  'vpn',
  'printer',
  'password',
  'email',
  'network',
  'software',
  'slow',
  'share',
  'login',
  'general',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What a customer is told about one topic, in one language. */
export type Advice = { opening: string; steps: string[]; detail: string; question: string };

/** What the writer could find out from a prompt. */
export type Prompt = {
  firstName: string | null;
  subject: string;
  /** The customer's newest message; everything that is not a header line when messages cannot be told apart. */
  newest: string;
  /** Subject and all messages. */
  ticket: string;
  /** The line that starts with `Instruction:`, without that word. */
  instruction: string | null;
  draft: string | null;
};

export type InstructionsText = {
  root_cause_analysis: string;
  diagnostic_steps: string;
  resolution: string;
  requirements: string;
  complications: string;
  prevention: string;
  references: string;
};
