import type { Librarian } from '../knowledge/plant.ts';
import type { Agent, Company, Contact, Group } from '../types.ts';

export interface SeedAttachment {
  name: string;
  contentType: string;
  size: number;
}

export interface SeedMessage {
  /** 'requester', an agent's first name in lower case, or the address of somebody in copy. */
  by: string;
  /** Agents: reply by default. Others: always a customer message. */
  kind?: 'reply' | 'note' | 'forward';
  /** Hours before the server's start. */
  hoursAgo: number;
  html: string;
  cc?: string[];
  attachments?: SeedAttachment[];
  autoResponse?: boolean;
  /** Overrides the conversation's source number, e.g. 5 for a tweet. */
  source?: number;
}

export interface SeedTicket {
  id: number;
  subject: string;
  /** E-mail address of a seeded contact. */
  from: string;
  hoursAgo: number;
  html: string;
  status?: number;
  priority?: number;
  source?: number;
  group?: string;
  /** First name of an agent in lower case; absent: nobody's. */
  agent?: string;
  type?: string;
  tags?: string[];
  cc?: string[];
  attachments?: SeedAttachment[];
  deleted?: boolean;
  spam?: boolean;
  messages?: SeedMessage[];
}

export interface Seed {
  contacts: Contact[];
  companies: Company[];
  groups: Group[];
  agents: Agent[];
  tickets: SeedTicket[];
  /** Writes the knowledge base; none without it. */
  knowledge?: (librarian: Librarian) => void;
}
