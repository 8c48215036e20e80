import { z } from '@/lib/zod';
import { type Playbook, playbookSchema } from './playbook';

/** Beside the worker in the package; the build writes it (see wxt.config.ts). */
export const SHIPPED_PLAYBOOKS = '/playbooks.json';

/** 27 kB that the worker would otherwise read at every wake, and that only a generation needs. */
export async function readShippedPlaybooks(read: (path: typeof SHIPPED_PLAYBOOKS) => Promise<Response>) {
  const playbooks: Playbook[] = z.array(playbookSchema).parse(await (await read(SHIPPED_PLAYBOOKS)).json());
  return playbooks;
}
