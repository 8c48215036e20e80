import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(ROOT, file), 'utf8');

type Locked = { dev?: boolean; integrity?: string; hasInstallScript?: boolean; link?: boolean };
const packages = ['package-lock.json', 'tests/bench/package-lock.json'].flatMap((file) =>
  Object.entries((JSON.parse(read(file)) as { packages: Record<string, Locked> }).packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]) => ({ path, ...locked })),
);

describe('C1 no package runs anything when it is installed', () => {
  test.each(['.npmrc', 'tests/bench/.npmrc'])('%s switches install scripts off', (file) => {
    expect(read(file).split('\n')).toContain('ignore-scripts=true');
  });

  test('nothing that is part of the extension has one', () => {
    expect(packages.filter(({ dev, hasInstallScript }) => !dev && hasInstallScript)).toEqual([]);
  });
});

describe('C2 what is installed is what was read', () => {
  test('every package is pinned by its content', () => {
    expect(packages.length).toBeGreaterThan(200);
    expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ path }) => path)).toEqual([]);
  });

  test('every version is an exact one', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.length).toBeGreaterThan(20);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(version))).toEqual([]);
  });
});
