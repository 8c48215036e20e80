import { z } from '@/lib/zod';
import { type ShippedPlaybook, shippedPlaybookSchema } from './playbook';

// Beside the worker in the package; the build writes them (see wxt.config.ts). Only a generation needs them, and in the
// bundle the worker would read all 30 kB at every wake.
export const PACKAGED_PLAYBOOKS = '/playbooks.json';
export const PACKAGED_PROMPTS = '/prompts.json';

/** Opens a file of the package. */
type Read<Path> = (path: Path) => Promise<Response>;

const byKind = () => z.object({ response: z.string(), instructions: z.string() });
const promptsSchema = z.lazy(() => z.extend(byKind(), { rules: byKind() }));

export async function readPackagedPlaybooks(read: Read<typeof PACKAGED_PLAYBOOKS>): Promise<ShippedPlaybook[]> {
  return z.array(shippedPlaybookSchema).parse(await (await read(PACKAGED_PLAYBOOKS)).json());
}

/** The templates of a new installation, by kind of draft, and the rules that stand in every prompt of a kind. */
export async function readPackagedPrompts(read: Read<typeof PACKAGED_PROMPTS>) {
  return promptsSchema.parse(await (await read(PACKAGED_PROMPTS)).json());
}
