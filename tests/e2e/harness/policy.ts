import { existsSync } from 'node:fs';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian's Chromium reads a company's policies. */
const FOLDER = '/etc/chromium';

/** Policies are the machine's: a test may set them only where it can give Chromium an /etc of its own. */
export const canSetPolicy =
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync(FOLDER) && existsSync('/usr/bin/unshare');

/** A Chromium that a company manages so; nothing of the machine is changed. @returns what to start in its place. */
export async function managedChromium(executable: string, policy: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'policy-'));
  const file = join(folder, 'policy.json');
  const script = join(folder, 'chromium');
  await writeFile(file, JSON.stringify(policy));
  await writeFile(
    script,
    `#!/bin/sh
exec unshare --mount --propagation private sh -c '
  mount -t tmpfs policy ${FOLDER} && mkdir -p ${FOLDER}/policies/managed && cp "${file}" ${FOLDER}/policies/managed/ && exec "$0" "$@"
' '${executable}' "$@"
`,
  );
  await chmod(script, 0o755);
  return script;
}
