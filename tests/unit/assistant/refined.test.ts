import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/assistant/answer';
import { refined } from '@/lib/assistant/answer/refined';
import { TASKS } from '@/lib/assistant/tasks';

const BEFORE = 'Dear Ann,\n\nplease try this:\n\n1. Save.\n2. Close.\n3. Restart.\n4. Print.\n\nKind regards';
const BODY = 'Bonjour Ann,\n\nmerci pour votre message.';

const readerOf = (currentText = BEFORE) =>
  refined(createAnswerReader(TASKS.response), { instruction: 'x', currentText });
const answer = (reply: string) => JSON.stringify({ language: 'en', reply, status: 'final_solution' });
const read = (reply: string, before?: string) => readerOf(before).finish(answer(reply)).text;

describe('a line in which the model says that the changed text follows', () => {
  test.each([
    'Here is the revised reply:',
    "Sure! Here's the shortened version of your reply:",
    'Of course. Below is the updated draft for your customer:',
    "I've translated the reply into French:",
    '**Revised reply:**',
    'Certainly! Here is the translation.',
    'Voici la traduction :',
    'Bien sûr ! Voici la version modifiée en français :',
    'Klar, hier ist die überarbeitete Antwort:',
    'Gerne! Hier ist die Übersetzung ins Französische:',
    'Überarbeitete Fassung:',
    'Claro, aquí está la respuesta revisada:',
    'Claro! Aqui está a versão revista:',
    'Certo, ecco la bozza aggiornata:',
    'Natuurlijk, hier is de aangepaste versie:',
    'Jasne, oto poprawiona wersja:',
    'Конечно, вот исправленный ответ:',
    'Jistě, zde je upravená verze:',
    '承知しました。以下が修正した返信です：',
    '好的，以下是修改后的回复：',
    'Sure!\n\nHere is the revised reply:',
  ])('%j goes, whole and while it comes', (line) => {
    expect(read(`${line}\n\n${BODY}`)).toBe(BODY);
    expect(readerOf().finish(`${line}\n\n${BODY}`).text).toBe(BODY);
    const raw = answer(`${line}\n\n${BODY}`);
    for (let at = 1; at < raw.length; at += 1) expect(BODY).toContain(readerOf().visible(raw.slice(0, at)).trimEnd());
  });

  test.each([
    'Here is the answer to your question:',
    'Here is the reply to your request:',
    'Here is the link:',
    'Here is how it works:',
    'Hier ist die Antwort auf Ihre Frage:',
    'Voici la réponse à votre question :',
    'Aquí está la respuesta a su pregunta:',
    'Ecco la risposta alla sua domanda:',
    '以下の手順でメールを設定してください：',
    '以下是您要的步骤：',
    'Hi Ann,',
    'Sure thing, Ann,',
    'Certo che sì, Anna:',
    'OK Ann:',
  ])('%j is a line of the mail', (line) => {
    expect(read(`${line}\n\n${BODY}`)).toBe(`${line}\n\n${BODY}`);
  });

  test('stays where the draft had it, and where nothing follows', () => {
    const line = 'Here is the revised reply:';
    expect(read(`${line}\n\n${BODY}`, `${line}\n\nold`)).toBe(`${line}\n\n${BODY}`);
    expect(read(line)).toBe(line);
    expect(read('Here is the new version:\nhttps://a.example/v2')).toContain('new version');
  });

  test('of a first draft nothing goes', () => {
    const first = refined(createAnswerReader(TASKS.response), null);
    expect(first.finish(answer(`Here is the revised reply:\n\n${BODY}`)).text).toContain('revised reply');
  });
});

describe('numbers after a change', () => {
  test.each([
    ['one in the middle is gone', '1. Save.\n3. Restart.\n4. Print.', '1. Save.\n2. Restart.\n3. Print.'],
    ['the first one is gone, and a gap', '2. Close.\n4. Print.', '1. Close.\n2. Print.'],
    ['paragraphs between', '1) Save.\n\n3) Restart.', '1) Save.\n\n2) Restart.'],
    ['nothing is missing', '1. Save.\n2. Close.', '1. Save.\n2. Close.'],
    [
      'a mention would point elsewhere',
      '1. Save.\n3. Restart.\n4. Repeat step 3.',
      '1. Save.\n3. Restart.\n4. Repeat step 3.',
    ],
    ['numbers that the draft never had', '1. Save.\n3. Restart.\n9. Print.', '1. Save.\n3. Restart.\n9. Print.'],
    [
      'two lists',
      '1. Save.\n3. Restart.\n\nThen\n\n1. Open.\n2. Close.',
      '1. Save.\n2. Restart.\n\nThen\n\n1. Open.\n2. Close.',
    ],
  ])('%s', (_, given, expected) => {
    expect(read(`Dear Ann,\n\n${given}`)).toBe(`Dear Ann,\n\n${expected}`);
  });

  test('numbers of a draft that did not count on are its own', () => {
    const own = 'Dear Ann,\n\n1. Save.\n3. Restart.\n4. Print.';
    expect(read(own, own)).toBe(own);
  });
});
