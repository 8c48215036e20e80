import { describe, expect, test } from 'vitest';
import { PLAYBOOKS } from '@/lib/assistant/playbooks-data';
import { pickPlaybooks } from '@/lib/assistant/prepare/choose-playbooks';
import { withTopics } from '@/lib/assistant/topics/with-topics';
import { playbookSchema } from '@/lib/settings/playbook';

const pick = (subject: string, body = '') => pickPlaybooks({ subject, body }, PLAYBOOKS).map((playbook) => playbook.id);

describe('shipped playbooks', () => {
  test.each(PLAYBOOKS.map((playbook) => [playbook.id, playbook] as const))('%s can be stored', (_, playbook) => {
    expect(playbookSchema.safeParse(playbook).success).toBe(true);
    expect(playbook.guidance.length).toBeGreaterThan(400);
    expect(playbook.keywords.every((word) => word === word.trim() && word !== '')).toBe(true);
  });

  test('ids are unique', () => {
    expect(new Set(PLAYBOOKS.map((playbook) => playbook.id)).size).toBe(PLAYBOOKS.length);
  });
});

describe('the loudest topic comes first', () => {
  test.each([
    ['Forgot my password', 'password-reset'],
    ['Passwort vergessen', 'password-reset'],
    ['He olvidado mi contraseña', 'password-reset'],
    ["J'ai oublié mon mot de passe", 'password-reset'],
    ['Esqueci minha senha', 'password-reset'],
    ['Ik ben mijn wachtwoord vergeten', 'password-reset'],
    ['Ho dimenticato la password', 'password-reset'],
    ['パスワードを忘れました', 'password-reset'],
    ['My account is locked after too many attempts', 'account-locked'],
    ['Mein Konto ist gesperrt: Konto gesperrt', 'account-locked'],
    ['Mi cuenta está bloqueada', 'account-locked'],
    ['アカウントがロックされました', 'account-locked'],
    ["I can't log in to the portal", 'log-in'],
    ['Anmeldung nicht möglich', 'log-in'],
    ['ログインできません', 'log-in'],
    ['Authenticator app on new phone', 'mfa'],
    ['二段階認証のコードが届かない', 'mfa'],
    ['VPN drops every ten minutes', 'vpn'],
    ['VPNに接続できない', 'vpn'],
    ['Drucker druckt nicht', 'printer'],
    ['La impresora no imprime', 'printer'],
    ["L'imprimante fait un bourrage papier", 'printer'],
    ['印刷できません', 'printer'],
    ['Outlook shows an empty inbox', 'email'],
    ['Mein Postfach ist voll', 'email'],
    ['メールが届かない', 'email'],
    ['No Wi-Fi in room 4', 'network'],
    ['WLAN geht nicht', 'network'],
    ['Please install Visio', 'software-install'],
    ['Bitte Visio installieren', 'software-install'],
    ['My laptop is slow', 'slow-computer'],
    ['Mon ordinateur est très lent', 'slow-computer'],
    ['パソコンが遅いです', 'slow-computer'],
    ['Access to the shared drive', 'file-share'],
    ['Zugriff auf den Ordner Vertrieb', 'file-share'],
    ['共有フォルダが開けません', 'file-share'],
    ['Suspicious email with fake invoice', 'phishing'],
    ['Ich habe auf einen Link geklickt', 'phishing'],
    ['フィッシングメールかもしれません', 'phishing'],
  ])('%s', (subject, id) => expect(pick(subject)[0]).toBe(id));
});

describe('choosing', () => {
  test('the subject outweighs the body', () => {
    expect(pick('VPN', 'I print a lot and my printer is fine')[0]).toBe('vpn');
  });
  test('a passing mention is left out', () => {
    expect(pick('Printer: printing stops, print queue stuck', 'The printer is next to the router')).toEqual([
      'printer',
    ]);
  });
  test('two where both are meant, none where three are', () => {
    expect(pick('VPN and printer')).toEqual(['vpn', 'printer']);
    expect(pick('VPN, printer, Outlook')).toEqual([]);
  });
  test('a tag decides, whatever the mail quotes in its subject', () => {
    const ticket = { subject: 'Your mailbox is full', body: 'No mails any more?', labels: ['phishing'] };
    expect(pickPlaybooks(ticket, PLAYBOOKS)[0]?.id).toBe('phishing');
  });
  test('the newest words outweigh older ones', () => {
    const ticket = { subject: 'Help', body: 'Now the VPN is down too.', earlier: 'The printer is broken.' };
    expect(pickPlaybooks(ticket, PLAYBOOKS)[0]?.id).toBe('vpn');
  });
  test('keywords that a person changed decide alone; the shipped topic stays while they are the same', () => {
    const [first] = PLAYBOOKS;
    if (!first) throw new RangeError('none shipped');
    const own = [
      { ...first, guidance: 'Call us.', topic: undefined },
      { ...first, id: 'printer', keywords: ['plotter'], topic: undefined },
    ];
    const [same, changed] = withTopics(own, PLAYBOOKS);
    expect([same?.guidance, same?.topic, changed?.topic]).toEqual(['Call us.', first.topic, undefined]);
    const pickOwn = (subject: string) => pickPlaybooks({ subject, body: '' }, withTopics(own, PLAYBOOKS));
    expect(pickOwn('The plotter is jammed').map(({ id }) => id)).toEqual(['printer']);
    expect(pickOwn('The printer is jammed')).toEqual([]);
  });
  test.each([['A question about opening hours'], ['Thank you!'], ['Again'], ['']])('nothing fits: %j', (subject) =>
    expect(pick(subject)).toEqual([]),
  );
  test('words, not pieces of words', () => {
    const playbooks = [{ id: 'a', title: 'A', keywords: ['red', 'share'], guidance: '' }];
    expect(pickPlaybooks({ subject: 'Redirect for shareholders', body: 'bored' }, playbooks)).toEqual([]);
  });
  test('accents and case do not matter', () => {
    const playbooks = [{ id: 'a', title: 'A', keywords: ['Réseau'], guidance: '' }];
    expect(pickPlaybooks({ subject: 'RESEAU', body: '' }, playbooks)).toHaveLength(1);
  });
});
