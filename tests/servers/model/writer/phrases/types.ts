/** `{name}`, `{subject}`, `{code}` and `{topic}` are filled in. Lists hold wordings that take turns. */
export type Phrases = {
  greeting: string;
  greetingNoName: string;
  formalGreeting: string;
  thanks: string[];
  formalThanks: string;
  code: string;
  intro: string;
  details: string;
  troubleshooting: string;
  ask: string;
  questions: string[];
  closing: string[];
  formalClosing: string;
};
