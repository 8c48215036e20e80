import { expect, test } from 'vitest';
import { PACE_NAMES, PACES, paceOf } from '@/components/options/advanced/pace';
import { shippedDefaults } from '@/components/options/defaults';
import { readBaseUrl } from '@/components/options/model/base-url';
import { codecOf } from '@/lib/settings/codecs';
import { keyOf } from '@/lib/settings/registry/field';
import { POLLING } from '@/lib/settings/registry/polling';

test.each(PACE_NAMES)('%s is known by its numbers, and all of them can be saved', (name) => {
  expect(paceOf(PACES[name])).toBe(name);
  for (const [key, typed] of Object.entries(PACES[name])) {
    const field = POLLING.find(({ path }) => keyOf(path) === key);
    if (!field) throw new Error(key);
    expect(codecOf(field).read(typed, field, { readBaseUrl, defaults: shippedDefaults(0) })).toEqual({
      value: Number(typed),
    });
  }
});

test('one other number makes it an own pace', () => {
  expect(paceOf({ ...PACES.normal, ticket_limit: '26' })).toBeNull();
  expect(paceOf({ ...PACES.normal, ticket_limit: ' 25 ' })).toBe('normal');
});

test('a gentler pace asks less in every respect', () => {
  const [polite, normal, fast] = [PACES.polite, PACES.normal, PACES.fast].map((pace) => ({
    requests: Number(pace.ticket_limit) / Number(pace.polling_interval),
    pause: Number(pace.rate_limit_delay),
  }));
  expect(polite?.requests).toBeLessThan(normal?.requests ?? 0);
  expect(normal?.requests).toBeLessThan(fast?.requests ?? 0);
  expect(polite?.pause).toBeGreaterThan(normal?.pause ?? 0);
});
