import { readPackagedPlaybooks, readPackagedPrompts } from '@/lib/settings/packaged-defaults';
import type { Settings } from '@/lib/settings/schema';
import type { Task } from '../tasks/task';
import { type TopicalPlaybook, withTopics } from '../topics/with-topics';
import type { PromptLength } from '../types';
import type { Closing } from './sign-off';
import { threadBudget } from './thread-budget';

export type ChoicesPorts = {
  settings: Settings;
  /** Opens a file of the package: shipped texts are read when they are needed. */
  packaged: (path: '/playbooks.json' | '/prompts.json') => Promise<Response>;
  /** What goes below a reply under these settings. */
  closing: (settings: Settings) => Promise<Closing>;
  /** Name of the agent whose key it is; null where it is not known. */
  agent: () => Promise<string | null>;
  /** Host of the help desk. */
  host: string;
  /** Time zone of this computer, as browsers name it. */
  zone: () => string;
  /** Milliseconds since 1970. */
  now: () => number;
  /** As `Math.random`. */
  random: () => number;
};

/** What the person chose, or what stands for it. */
export type Choices = {
  /** The person's own, or the shipped one. */
  template: string;
  /** What stands in every prompt, whatever the template says. */
  rules: string;
  playbooks: TopicalPlaybook[];
  /** Private notes go into a customer response only when this is set. */
  includePrivateNotes: boolean;
  closing: Closing;
  /** Characters of what is known of the ticket: facts, thread, notes, guidance. */
  budget: number;
  agent: string | null;
  host: string;
  zone: string;
  /** Milliseconds since 1970. */
  now: number;
  random: () => number;
};

/** The second step: how a person wants such texts written, and how much a model can read. */
export const readChoices =
  ({ settings, packaged, closing, agent, host, zone, now, random }: ChoicesPorts) =>
  async ({ task, length }: { task: Task; length: PromptLength }): Promise<Choices> => {
    const shipped = await readPackagedPrompts(packaged);
    return {
      template: settings.prompts[task.template] ?? shipped[task.template],
      rules: shipped.rules[task.template],
      playbooks: withTopics(settings.playbooks, await readPackagedPlaybooks(packaged)),
      includePrivateNotes: settings.privacy.private_notes_in_responses,
      closing: await closing(settings),
      budget: threadBudget(settings.openai, length),
      agent: await agent(),
      host,
      zone: zone(),
      now: now(),
      random,
    };
  };
