import { freshdeskQuote, gmailQuote, gmailSignature, outlookQuote, outlookSignature, p } from '../markup.ts';
import type { SeedTicket } from '../types.ts';

const lockedRequest = p(
  'Guten Morgen,',
  'mein Konto ist seit heute früh gesperrt. Nach der dritten Anmeldung am Laptop kam die Meldung „Ihr Konto wurde gesperrt. Wenden Sie sich an den Administrator.“',
  'Ich habe gestern mein Kennwort geändert. Auf dem Diensthandy ist vielleicht noch das alte gespeichert. Um 11 Uhr habe ich einen Kundentermin – können Sie mir bis dahin helfen?',
);

export const access: SeedTicket[] = [
  {
    id: 4701,
    subject: 'Password reset link has expired',
    from: 'liam.carter@example.com',
    hoursAgo: 140,
    status: 5,
    group: 'Service Desk',
    agent: 'sam',
    type: 'Question',
    tags: ['password'],
    html: p(
      'Hi,',
      'I asked for a password reset yesterday evening but only opened the mail this morning. The page says "This link has expired". Could you send a new one?',
      'Thanks,\nLiam',
    ),
    messages: [
      {
        by: 'sam',
        hoursAgo: 138,
        html: p(
          'Hi Liam,',
          'Reset links are valid for 60 minutes. I have sent you a new one just now. If it does not arrive within five minutes, please look in the Junk folder.',
          'Regards,\nSam',
        ),
      },
      {
        by: 'requester',
        hoursAgo: 136,
        html: `<div dir="ltr">Worked, thank you!</div>${gmailSignature('Liam Carter', 'Accounts Payable', 'Example Ltd')}${gmailQuote('On Mon, 23 Nov 2026 at 16:20, Sam Okafor <support@acme.freshdesk.com> wrote:', p('Hi Liam,', 'Reset links are valid for 60 minutes.'))}`,
      },
    ],
  },
  {
    id: 4702,
    subject: 'Konto gesperrt nach Kennwortänderung',
    from: 'jonas.weber@example.net',
    hoursAgo: 6,
    priority: 3,
    group: 'Service Desk',
    agent: 'dana',
    type: 'Incident',
    tags: ['account', 'locked'],
    html: `${lockedRequest}${outlookSignature('Mit freundlichen Grüßen', 'Jonas Weber', 'Vertrieb Süd', 'Muster Maschinenbau GmbH')}`,
    messages: [
      {
        by: 'dana',
        hoursAgo: 5,
        html: p(
          'Guten Morgen Herr Weber,',
          'ich habe Ihr Konto entsperrt. Bitte löschen Sie auf dem Diensthandy unter Einstellungen > Mail > Konten das alte Kennwort und geben Sie das neue ein, sonst sperrt es sich wieder.',
          'Viele Grüße\nDana Fisher',
        ),
      },
      {
        by: 'requester',
        hoursAgo: 3,
        html: `${p('Hallo Frau Fisher,', 'das Handy ist umgestellt, danke. Nach zehn Minuten war das Konto aber leider wieder gesperrt. Es gibt noch ein Tablet im Lager, auf dem ich angemeldet bin – kann es daran liegen?')}${outlookQuote(['Von: Acme Support <support@acme.freshdesk.com>', 'Gesendet: Dienstag, 08:40', 'An: Jonas Weber', 'Betreff: Re: [#4702] Konto gesperrt nach Kennwortänderung'], lockedRequest)}`,
      },
    ],
  },
  {
    id: 4703,
    subject: 'No puedo iniciar sesión en el portal de clientes',
    from: 'lucia.fernandez@example.org',
    hoursAgo: 30,
    status: 3,
    source: 2,
    group: 'Service Desk',
    agent: 'kim',
    type: 'Incident',
    tags: ['login'],
    html: p(
      'Hola:',
      'desde ayer no puedo entrar en el portal. Escribo mi usuario y contraseña, la página se recarga y vuelvo a la pantalla de inicio sin ningún mensaje. Uso Chrome en Windows 11. En Edge pasa lo mismo.',
      'Un saludo,\nLucía',
    ),
    messages: [
      {
        by: 'kim',
        hoursAgo: 28,
        html: `${p('Hola Lucía:', 'gracias por avisarnos. ¿Puede borrar las cookies del portal (candado junto a la dirección > Cookies) y probar otra vez? Si sigue igual, envíenos por favor la hora exacta del intento.', 'Saludos,\nKim')}${freshdeskQuote('El lunes, Lucía Fernández escribió:', p('desde ayer no puedo entrar en el portal.'))}`,
      },
    ],
  },
  {
    id: 4704,
    subject: 'New phone – authenticator codes no longer work',
    from: 'priya.nair@example.com',
    hoursAgo: 9,
    priority: 3,
    group: 'Service Desk',
    type: 'Incident',
    tags: ['mfa'],
    html: `<div dir="ltr">Hello,<div><br></div><div>I switched from an old Android phone to a new one at the weekend. The authenticator app was restored from backup, but the list of accounts is empty. Now I cannot sign in to e-mail or Teams because it always asks for the six-digit code.</div><div><br></div><div>The old phone has already been wiped. I still have the printed recovery codes somewhere at home.</div></div>${gmailSignature('Priya Nair', 'Project Manager, Example Ltd')}`,
  },
  {
    id: 4715,
    subject: 'Single sign-on loops between login page and HR portal',
    from: 'tomasz.nowak@example.com',
    hoursAgo: 20,
    group: 'Service Desk',
    type: 'Incident',
    tags: ['login', 'sso'],
    html: `${p('Hi team,', 'when I open the HR portal I get redirected to the sign-in page, I sign in, and then it starts again. After the fifth time it says "AADSTS50058: a silent sign-in request was sent but no user is signed in". Private window works fine.')}<p>-- <br>Tomasz Nowak</p>`,
    messages: [
      {
        by: 'kim',
        kind: 'note',
        hoursAgo: 18,
        html: p('Third-party cookies blocked by policy since the browser update? Compare with 4703 before answering.'),
      },
    ],
  },
  {
    id: 4724,
    subject: 'Mot de passe oublié',
    from: 'camille.dubois@example.com',
    hoursAgo: 4,
    status: 9000,
    priority: 1,
    group: 'Service Desk',
    type: 'Question',
    tags: ['password'],
    html: p(
      'Bonjour,',
      'je reviens de congé et je ne me souviens plus de mon mot de passe Windows. Le lien « Mot de passe oublié » envoie un code sur un ancien numéro de téléphone que je n’ai plus. Comment faire ?',
      'Merci d’avance,\nCamille Dubois',
    ),
  },
  {
    id: 4725,
    subject: 'Hesabım kilitlendi',
    from: 'ayse.yilmaz@example.org',
    hoursAgo: 13,
    group: 'Service Desk',
    type: 'Incident',
    tags: ['account', 'locked'],
    html: p(
      'Merhaba,',
      'bu sabah bilgisayarıma giriş yaparken “hesabınız kilitlendi” uyarısı aldım. Parolamı doğru yazdığımdan eminim. Saat 14:00’te sunumum var, yardımcı olabilir misiniz?',
      'Teşekkürler,\nAyşe',
    ),
  },
  {
    id: 4728,
    subject: 'Llamada: no recibe el SMS de verificación',
    from: 'diego.ramirez@example.org',
    hoursAgo: 50,
    status: 6,
    source: 3,
    group: 'Service Desk',
    agent: 'dana',
    type: 'Incident',
    tags: ['mfa'],
    html: p(
      'El usuario llama desde México: el SMS con el código no llega desde que cambió de operador. El número guardado termina en 18; el actual, en 42. Pendiente de que confirme su identidad con su responsable.',
    ),
  },
];
