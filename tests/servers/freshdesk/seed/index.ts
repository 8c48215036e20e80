import { plantKnowledge } from './knowledge.ts';
import { agents, companies, contacts, groups } from './people.ts';
import { access } from './tickets/access.ts';
import { devices } from './tickets/devices.ts';
import { longThread } from './tickets/long-thread.ts';
import { mailAndFiles } from './tickets/mail-and-files.ts';
import { network } from './tickets/network.ts';
import { security } from './tickets/security.ts';
import { slowComputer } from './tickets/slow-computer.ts';
import { unusual } from './tickets/unusual.ts';
import type { Seed } from './types.ts';

/** Thirty tickets of an IT help desk, 4701 to 4730. People and texts are invented. */
export const supportSeed: Seed = {
  contacts,
  companies,
  groups,
  agents,
  tickets: [...access, ...network, ...devices, slowComputer, longThread, ...mailAndFiles, ...security, ...unusual].sort(
    (a, b) => a.id - b.id,
  ),
  knowledge: plantKnowledge,
};
