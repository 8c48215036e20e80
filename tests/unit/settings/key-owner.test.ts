import { expect, test } from 'vitest';
import { keyOwnerProblem } from '@/lib/settings/key-owner';
import { inWords } from './in-words';

test.each([
  ['acme.freshdesk.com', 'acme.freshdesk.com', true],
  ['https://api.openai.com/v1', 'https://api.openai.com/v1/', true],
  ['', 'globex.freshdesk.com', true],
  ['acme.freshdesk.com', '', true],
  ['acme.freshdesk.com', 'globex.freshdesk.com', false],
  ['https://api.openai.com/v1', 'https://llm.example.com/v1', false],
  ['https://api.openai.com/v1', 'http://localhost:11434/v1', false],
])('a key saved for %j may be used at %j: %s', (savedFor, wanted, may) => {
  const problem = inWords(keyOwnerProblem(savedFor, wanted));
  expect(problem === null).toBe(may);
  if (!may) expect(problem).toMatch(/saved key is for (acme\.freshdesk|api\.openai)\.com\. Enter the key for/);
});

test('a key that was saved for an encrypted address is not sent in the clear unasked', () => {
  const downgraded = inWords(keyOwnerProblem('https://llm.corp.internal/v1', 'http://llm.corp.internal/v1'));
  expect(downgraded).toMatch(/over https\. Over http it can be read on the way/);
  expect(keyOwnerProblem('http://llm.corp.internal/v1', 'http://llm.corp.internal/v1')).toBeNull();
  expect(keyOwnerProblem('http://llm.corp.internal/v1', 'https://llm.corp.internal/v1')).toBeNull();
});
