import type { Platform } from './platform';

/**
 * After a help desk was left: gives back every site that was asked for on the way (a model's address, the company's own
 * name), and forgets what this session of the browser knew.
 */
export async function giveBack({ storage, permissions, extension }: Platform): Promise<void> {
  await storage.session.clear();
  const asked = (await permissions.all()).filter((pattern) => !extension.ownHosts.includes(pattern));
  // One by one: what cannot be given back must not keep the others.
  for (const pattern of asked) await permissions.remove([pattern]).catch(() => undefined);
}
