import { gmailQuote, p } from '../markup.ts';
import type { SeedTicket } from '../types.ts';

const quoted = (html: string) => gmailQuote('Am Di., Sam Okafor <support@acme.freshdesk.com> schrieb:', html);

/** Twelve messages: one more than `include=conversations` gives, and two. */
export const slowComputer: SeedTicket = {
  id: 4710,
  subject: 'Rechner seit Wochen sehr langsam',
  from: 'anke.schroeder@example.net',
  hoursAgo: 170,
  group: 'Workplace',
  agent: 'sam',
  type: 'Problem',
  tags: ['performance'],
  html: p(
    'Guten Tag,',
    'mein Rechner braucht morgens fast zehn Minuten, bis ich arbeiten kann. Auch Excel hängt ständig. Es wird jede Woche schlimmer.',
    'Freundliche Grüße\nAnke Schröder',
  ),
  messages: [
    {
      by: 'sam',
      hoursAgo: 168,
      html: p('Guten Tag Frau Schröder,', 'wie viel Platz ist auf Laufwerk C: noch frei?', 'Sam Okafor'),
    },
    { by: 'requester', hoursAgo: 166, html: p('Laut Explorer 3,1 GB von 237 GB.') },
    {
      by: 'sam',
      hoursAgo: 165,
      html: p('Das ist zu wenig. Bitte leeren Sie den Papierkorb und den Ordner Downloads und starten Sie neu.'),
    },
    {
      by: 'requester',
      hoursAgo: 146,
      html: `${p('Erledigt, jetzt sind 41 GB frei. Der Start dauert noch sechs Minuten.')}${quoted(p('Bitte leeren Sie den Papierkorb und den Ordner Downloads und starten Sie neu.'))}`,
    },
    {
      by: 'sam',
      kind: 'note',
      hoursAgo: 145,
      html: p('HDD statt SSD im Gerät, Baujahr 2018. Steht auf der Austauschliste für Q3.'),
    },
    {
      by: 'sam',
      hoursAgo: 144,
      html: p('Öffnen Sie bitte den Task-Manager, Reiter Autostart, und schicken Sie uns ein Bild davon.'),
    },
    {
      by: 'requester',
      hoursAgo: 122,
      html: p('Im Anhang.'),
      attachments: [{ name: 'autostart.png', contentType: 'image/png', size: 96_340 }],
    },
    {
      by: 'sam',
      hoursAgo: 120,
      html: p(
        'Danke. Deaktivieren Sie bitte „Foto-Sync“ und „Spiele-Launcher“ – beides brauchen Sie dienstlich nicht.',
      ),
    },
    { by: 'requester', hoursAgo: 98, html: p('Gemacht. Der Start liegt jetzt bei vier Minuten, Excel hängt weiter.') },
    {
      by: 'sam',
      hoursAgo: 96,
      html: p('Hängt Excel bei allen Dateien oder bei einer bestimmten?'),
    },
    {
      by: 'requester',
      hoursAgo: 50,
      html: p('Vor allem bei „Lieferanten_gesamt.xlsx“ auf dem Netzlaufwerk, die hat 84 MB.'),
    },
    {
      by: 'requester',
      hoursAgo: 7,
      html: `${p('Guten Morgen,', 'heute ist der Rechner zweimal mit blauem Bild abgestürzt (Code: CRITICAL_PROCESS_DIED). Ist das noch dasselbe Problem? Soll ich weiterarbeiten oder lieber alles sichern?', 'Anke Schröder')}${quoted(p('Hängt Excel bei allen Dateien oder bei einer bestimmten?'))}`,
    },
  ],
};
