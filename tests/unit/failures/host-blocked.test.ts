import { expect, test } from 'vitest';
import { explain } from '@/lib/failures/explain';
import { isHostBlocked } from '@/lib/failures/host-blocked';

test.each<[what: string, answer: { type: string } | Error, blocked: boolean]>([
  // Readable, whatever its status: the right to the host counts.
  ['allowed', { type: 'basic' }, false],
  ['there, and kept from us', { type: 'opaque' }, true],
  ['not there', new TypeError('Failed to fetch'), false],
])('a host that is %s', async (_what, answer, blocked) => {
  const requests: [string, RequestInit][] = [];
  const fetch = async (url: string, init: RequestInit) => {
    requests.push([url, init]);
    if (answer instanceof Error) throw answer;
    return answer as Response;
  };
  expect(await isHostBlocked('https://h.test/v1/chat?key=secret', fetch)).toBe(blocked);
  const [[url, init] = ['', {}]] = requests;
  expect(url).toBe('https://h.test/v1/chat');
  expect(init).toMatchObject({ method: 'HEAD', mode: 'no-cors', credentials: 'omit' });
  expect(init).not.toHaveProperty('headers');
});

test('is told as a policy, not as a network', () => {
  const { text } = explain({ kind: 'host-blocked', subject: 'api.openai.com' });
  expect(text).toMatch(/^A policy of your organisation keeps this extension from talking to api\.openai\.com/);
  expect(text).not.toMatch(/[Cc]ould not reach|internet connection/);
});
