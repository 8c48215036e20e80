import { describe, expect, it } from 'vitest';
import { rateOf, waitAfterRefusal } from '@/lib/freshdesk/headers';

const DATE = 'Sat, 01 Aug 2026 10:00:00 GMT';

describe('Retry-After', () => {
  it.each([
    ['34', 34],
    ['1521', 1521],
    ['0', 0],
    ['2.4', 3],
    [' 34 ', 34],
    // Two edges in a row.
    ['34, 60', 34],
    ['Sat, 01 Aug 2026 10:01:30 GMT', 90],
    // An hour is believed, not more.
    ['315360000', 3600],
    ['99999999999999999999999', 3600],
    ['Tue, 01 Aug 2036 10:00:00 GMT', 3600],
    // Senseless: a minute, for that is how limits are counted.
    [null, 60],
    ['', 60],
    ['-5', 60],
    ['1e9', 60],
    ['soon', 60],
    ['NaN', 60],
    ['Infinity', 60],
    ['34 s', 60],
    ['2026', 2026],
    ['Fri, 31 Jul 2026 10:00:00 GMT', 60],
  ])('%j is %i s', (value, seconds) => {
    const headers = new Headers({ date: DATE, ...(value === null ? {} : { 'retry-after': value }) });
    expect(waitAfterRefusal(headers)).toBe(seconds);
  });

  it('as a date says nothing without the clock it was made by', () => {
    expect(waitAfterRefusal(new Headers({ 'retry-after': DATE }))).toBe(60);
  });
});

describe('the rate', () => {
  it.each([
    ['50.0', '45.0', { total: 50, remaining: 45 }],
    ['200', '0', { total: 200, remaining: 0 }],
    ['0', '0.0', { total: 0, remaining: 0 }],
    [undefined, undefined, null],
    ['x', '1', null],
    ['50', '-3', null],
    ['50', '51', null],
    ['1e12', '5', null],
  ])('%s, %s', (total, remaining, rate) => {
    const headers = new Headers();
    if (total !== undefined) headers.set('x-ratelimit-total', total);
    if (remaining !== undefined) headers.set('x-ratelimit-remaining', remaining);
    expect(rateOf(headers)).toEqual(rate);
  });
});
