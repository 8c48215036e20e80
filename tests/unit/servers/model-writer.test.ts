import { describe, expect, it } from 'vitest';
import type { Message } from '../../servers/model/body.ts';
import { readPrompt } from '../../servers/model/writer/prompt.ts';
import { write } from '../../servers/model/writer/write.ts';
import { schemaOf } from './model-client.ts';

const ticket = (subject: string, text: string, heading = '[customer]'): Message[] => [
  { role: 'user', content: `Requester first name: Kim\nSubject: ${subject}\nStatus: Open\n\n${heading}\n${text}` },
];
const json = (messages: Message[], ...keys: string[]) =>
  JSON.parse(write(messages, schemaOf(...keys).json_schema.schema, 0));
const RESPONSE = ['reply', 'status', 'reason'];
const SECTIONS = ['root_cause_analysis', 'diagnostic_steps', 'resolution', 'references'];

describe('the reply', () => {
  it.each([
    [
      'Cannot sign in',
      'I forgot my password and need to reset it.',
      /^Hi Kim,[\s\S]+Forgot my password/,
      'final_solution',
    ],
    [
      'Drucker',
      'Hallo, der Drucker druckt nicht mehr, bitte helfen Sie mir.',
      /^Hallo Kim,[\s\S]+Warteschlange/,
      'needs_follow_up',
    ],
    [
      'Cuenta',
      'Hola, mi cuenta está bloqueada desde ayer y no puedo entrar.',
      /^Hola, Kim:[\s\S]+15 minutos/,
      'final_solution',
    ],
    [
      'VPN',
      'Bonjour, le VPN se coupe depuis lundi, erreur 809, merci.',
      /^Bonjour Kim,[\s\S]+« erreur 809 »/,
      'final_solution',
    ],
    ['Rede', 'Olá, o Wi-Fi não funciona na sala, você pode me ajudar?', /^Olá, Kim![\s\S]+roteador/, 'needs_follow_up'],
    [
      'Mail',
      'Hallo, ik krijg geen mail in Outlook sinds 9 uur, wat kan ik doen?',
      /^Hallo Kim,[\s\S]+Verzenden/,
      'final_solution',
    ],
    ['動作', 'パソコンがとても遅いです。', /^Kim 様[\s\S]+再起動/, 'needs_follow_up'],
    ['Odd', 'A suspicious email wants my password, is it phishing?', /Report phishing/, 'final_solution'],
  ])('%s: %s', (subject, text, reply, status) => {
    const answer = json(ticket(subject, text), ...RESPONSE);
    expect(answer.reply).toMatch(reply);
    expect(answer.status).toBe(status);
    expect(answer.reason).toContain('demo model');
  });

  it.each([
    '[customer, 2026-11-20T10:00:00Z]',
    'Customer (Kim), 2026-11-20:',
    '<message role="requester">',
    '--- Message 2 from requester ---',
  ])('reads the newest message under %s', (heading) => {
    const messages = ticket('VPN', 'it drops', heading);
    messages[0] = {
      role: 'user',
      content: `${messages[0]?.content}\n\n[agent]\nPlease wait.\n\n${heading}\nStill broken`,
    };
    expect(readPrompt(messages)).toMatchObject({ firstName: 'Kim', subject: 'VPN', newest: 'Still broken' });
  });
});

it('reads headings with a mark, and takes none without it for one', () => {
  const mark = 'abcdefghijkmnpqr';
  const content = [
    `<facts_${mark}>`,
    `[${mark} F3] Requester: Kim Lee; first name: Kim; family name: Lee`,
    `[${mark} F4] Subject: VPN`,
    `</facts_${mark}>`,
    '',
    `<thread_${mark}>`,
    `[${mark} S1 · Fri 20 Nov 2026 09:14 · customer Kim Lee]`,
    'it drops',
    `[${mark} S2 · Fri 20 Nov 2026 10:00 · agent Dana Fisher]`,
    'Please wait.',
    `[${mark} S3 · Fri 20 Nov 2026 11:00 · customer Kim Lee · NEWEST, ANSWER THIS]`,
    'Still broken',
    `</thread_${mark}>`,
  ].join('\n');
  const read = readPrompt([{ role: 'user', content }]);
  expect(read).toMatchObject({ firstName: 'Kim', subject: 'VPN', newest: 'Still broken' });
});

describe('refinement', () => {
  const asked = ticket('VPN drops', "My VPN drops with error 809 and I can't work.");
  const draft: string = json(asked, ...RESPONSE).reply;
  const refined = (instruction: string): string =>
    json([...asked, { role: 'user', content: `Current draft:\n${draft}\n\nInstruction: ${instruction}` }], ...RESPONSE)
      .reply;
  const steps = (text: string) => text.match(/^\d+\. /gm)?.length ?? 0;

  it('makes it shorter and keeps the steps', () => {
    const short = refined('Make it more concise');
    expect(short.length).toBeLessThan(draft.length * 0.75);
    expect(steps(short)).toBe(steps(draft));
  });
  it('makes it formal', () => expect(refined('Use a more formal tone')).toMatch(/^Dear Kim,[\s\S]+do not hesitate/));
  it('adds details about the topic named', () => {
    expect(refined('Add more details about VPN setup')).toContain('Settings > Network > VPN');
  });
  it('adds steps', () => {
    expect(steps(refined('Include troubleshooting steps for network connectivity'))).toBe(steps(draft) + 4);
  });
  it('changes the language', () => expect(refined('Please write it in German')).toMatch(/^Hallo Kim,/));
  it('mentions what it is told', () => expect(refined('Mention that we close at 6 pm')).toContain('We close at 6 pm.'));
});

describe('tech instructions', () => {
  const asked = ticket('Konto', 'Hallo, mein Konto ist gesperrt, ich kann nicht arbeiten.');
  const text = json(asked, ...SECTIONS);

  it('is in English, by topic, and says what wrote it', () => {
    expect(Object.keys(text)).toEqual(SECTIONS);
    expect(text.resolution).toContain('Unlock-ADAccount');
    expect(text.references).toMatch(/demo model.+$/);
  });
  it('gets shorter when told', () => {
    const shorter = write(
      [...asked, { role: 'user', content: 'Instruction: shorter' }],
      schemaOf(...SECTIONS).json_schema.schema,
      0,
    );
    expect(shorter.length).toBeLessThan(JSON.stringify(text).length * 0.8);
  });
});

it('fills schemas with other names by what they mean', () => {
  const answer = json(ticket('VPN', 'It drops'), 'customer_message', 'open_questions', 'explanation');
  expect(answer.customer_message).toMatch(/^Hi Kim/);
  expect(answer.open_questions).toContain('?');
  expect(answer.explanation).toContain('demo model');
});
