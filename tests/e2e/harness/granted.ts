import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the built extension to which a person has granted hosts already: they are part of its installation. No one
 * can answer the browser's question in headless Chromium, and the code asks and looks in the same way either way.
 */
export async function withGranted(build: string, hosts: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'granted-'));
  await cp(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: { host_permissions: string[] } = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions.push(...hosts);
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}
