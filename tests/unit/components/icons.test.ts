import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ICONS } from '@/components/ui/icon-paths';
import { REPLY_ICON, TECH_ICON } from '@/lib/agent-page/icons';

const nodes = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../node_modules/lucide-static/icon-nodes.json'), 'utf8'),
) as Record<string, [string, Record<string, string>][]>;

test('every drawing is the one that Lucide ships', () => {
  for (const [name, icon] of Object.entries(ICONS)) expect(icon, name).toEqual(nodes[name]);
});

test('so are the two in the agent page, where every byte is sent into each tab', () => {
  const paths = (name: string) => nodes[name]?.map(([tag, { d, cx, cy, r }]) => d ?? `${tag} ${cx} ${cy} ${r}`);
  expect(REPLY_ICON).toEqual(paths('sparkles')?.filter((path) => !path.startsWith('circle')));
  expect(TECH_ICON).toEqual(paths('wrench'));
});
