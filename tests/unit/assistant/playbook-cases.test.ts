import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLAYBOOKS } from '@/lib/assistant/playbooks-data';
import { pickPlaybooks } from '@/lib/assistant/prepare/choose-playbooks';
import { LOOK_ALIKES, TWINS } from './playbook-twins';

type Case = { id: string; input: { subject: string; body: string }; expected: { first?: string; lacks?: string[] } };

const read = (name: string): Case[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/cases/mail/${name}`, import.meta.url), 'utf8')).cases;

const pick = (input: Case['input']) => pickPlaybooks(input, PLAYBOOKS).map(({ id }) => id);

/** `TOPIC | subject | body` */
const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((part) => part.trim()) as [string, string, string]);

const asked = [
  ...read('k1-topic-not-found-by-language.json').map(({ input, expected }) => ({ input, first: expected.first })),
  ...rows(TWINS).map(([first, subject, body]) => ({ input: { subject, body }, first })),
];

const lookAlike = [
  ...read('k2-topic-found-where-it-is-not-the-matter.json').map(({ input, expected }) => ({
    input,
    lacks: expected.lacks ?? [],
  })),
  ...rows(LOOK_ALIKES).map(([lacks, subject, body]) => ({ input: { subject, body }, lacks: [lacks] })),
];

test('of short tickets in many languages nine in ten get the right playbook first', () => {
  const wrong = asked.filter(({ input, first }) => pick(input)[0] !== first);
  const told = wrong.map(({ input, first }) => `${first}: ${input.subject} → ${pick(input)}`);
  expect(wrong.length / asked.length, told.join('\n')).toBeLessThanOrEqual(0.1);
});

test('of tickets that only sound like a topic one in ten at most gets its playbook', () => {
  const wrong = lookAlike.filter(({ input, lacks }) => pick(input).some((id) => lacks.includes(id)));
  const told = wrong.map(({ input }) => `${input.subject} → ${pick(input)}`);
  expect(wrong.length / lookAlike.length, told.join('\n')).toBeLessThanOrEqual(0.1);
});
