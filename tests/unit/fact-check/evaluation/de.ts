import type { Articles } from './topics';

export const de: Articles = {
  language: 'de',
  around: ['Guten Tag Frau Sommer,\nvielen Dank für Ihre Nachricht.', 'Hilft Ihnen das?\nFreundliche Grüße'],
  path: 'Öffnen Sie Einstellungen › Geistermodus › Aktivieren.',
  internal:
    'Treuen Kunden geben wir einen Gutschein für einen Monat, wenn sie kündigen wollen, sprechen ihn aber nie an.',
  stranger: 'Ihre Bestellung ORD-55812 ist unterwegs.',
  linked: 'Sie können innerhalb von 90 Tagen nach dem Kauf eine Erstattung verlangen.',
  mixed: 'Der Tarif Team hat bis zu 50 Benutzer.',
  rule: 'Nach unserer Richtlinie darf je Abonnement immer nur ein Rechner verwendet werden.',
  unanswerable: [
    ['Parkplatz am Büro', 'Wo können Besucher ihr Fahrrad abstellen, wenn sie zum Gespräch kommen?'],
    ['Spende für den Fußballverein', 'Möchte Ihre Firma Trikots für unsere Jugend kaufen?'],
    ['Schokolade im Geschenkkorb', 'Welche Kakaobohnen sind darin, und ist sie vegan?'],
  ],
  topics: [
    {
      title: 'Erstattungen',
      article:
        'Sie können innerhalb von 30 Tagen nach dem Kauf eine Erstattung verlangen.\nDas Geld kommt innerhalb von 5 Tagen auf dieselbe Karte zurück.\nVersandkosten werden nicht erstattet.',
      subject: 'Geld zurück',
      message:
        'Ich habe letzte Woche das falsche Produkt gekauft und möchte eine Erstattung. Werden die Versandkosten auch erstattet?',
      reply: [
        'Eine Erstattung für Ihren Kauf können Sie innerhalb von 30 Tagen verlangen.',
        'Das Geld kommt innerhalb von 5 Tagen auf Ihre Karte zurück.',
        'Versandkosten werden nicht erstattet.',
      ],
      flip: [2, 'Versandkosten werden erstattet.'],
      unit: [0, 'Tagen', 'Monaten'],
    },
    {
      title: 'Ihre Daten exportieren',
      article:
        'Öffnen Sie Einstellungen › Daten › Exportieren und wählen Sie einen Zeitraum.\nDie Datei fasst höchstens 10 GB.\nDer Link zum Herunterladen gilt 48 Stunden.\nGelöschte Tickets gehören nicht zur Datei.',
      subject: 'Export unserer Tickets',
      message: 'Wie exportieren wir alle Daten in eine Datei, und wie lange gilt der Link zum Herunterladen?',
      reply: [
        'Öffnen Sie Einstellungen › Daten › Exportieren und wählen Sie einen Zeitraum.',
        'Der Link zum Herunterladen gilt 48 Stunden.',
        'Gelöschte Tickets gehören nicht zur exportierten Datei.',
      ],
      flip: [2, 'Gelöschte Tickets gehören zur exportierten Datei.'],
      unit: [1, 'Stunden', 'Tage'],
    },
    {
      title: 'Passwort zurücksetzen',
      article:
        'Öffnen Sie Konto › Sicherheit › Passwort zurücksetzen.\nDer Link in der E-Mail gilt 60 Minuten.\nWar das Passwort 5 Mal falsch, ist das Konto 15 Minuten gesperrt.\nDer Support kann Ihr Passwort nicht sehen.',
      subject: 'Konto gesperrt',
      message:
        'Mein Konto ist gesperrt, weil ich das Passwort falsch eingegeben habe. Wie setze ich es zurück, und kann der Support mein Passwort sehen?',
      reply: [
        'Öffnen Sie bitte Konto › Sicherheit › Passwort zurücksetzen.',
        'Der Link, den Sie per E-Mail bekommen, gilt 60 Minuten.',
        'Der Support kann Ihr Passwort nicht sehen.',
      ],
      flip: [2, 'Der Support kann Ihr Passwort sehen.'],
      unit: [1, 'Minuten', 'Tage'],
    },
    {
      title: 'Tarife und Benutzer',
      article:
        'Der Tarif Team hat bis zu 10 Benutzer.\nDer Tarif Business hat bis zu 50 Benutzer.\nDie Schnittstelle gehört nicht zum Tarif Team.\nSie können den Tarif jeden Monat wechseln.',
      subject: 'Wie viele Benutzer',
      message: 'Wie viele Benutzer dürfen wir im Tarif Team haben, und gehört die Schnittstelle dazu?',
      reply: [
        'Der Tarif Team hat bis zu 10 Benutzer.',
        'Die Schnittstelle gehört nicht zum Tarif Team.',
        'Ihren Tarif können Sie jeden Monat wechseln.',
      ],
      flip: [1, 'Die Schnittstelle gehört zum Tarif Team.'],
      unit: [0, 'Benutzer', 'GB'],
    },
    {
      title: 'Der Kalender synchronisiert nicht',
      article:
        'Fehler SYNC-204 bedeutet, dass der Kalender voll ist.\nSie brauchen Version 4.2.1 oder neuer.\nÖffnen Sie Kalender › Synchronisieren › Neu starten; das dauert 20 Minuten.\nGeteilte Kalender werden nicht synchronisiert.',
      subject: 'SYNC-204',
      message: 'Der Kalender zeigt Fehler SYNC-204 und synchronisiert nicht mehr, auch geteilte Kalender nicht.',
      reply: [
        'Fehler SYNC-204 bedeutet, dass Ihr Kalender voll ist.',
        'Bitte verwenden Sie Version 4.2.1 oder neuer.',
        'Öffnen Sie dann Kalender › Synchronisieren › Neu starten; das dauert 20 Minuten.',
        'Geteilte Kalender werden nicht synchronisiert.',
      ],
      flip: [3, 'Geteilte Kalender werden synchronisiert.'],
      unit: [2, 'Minuten', 'Stunden'],
    },
    {
      title: 'Anschrift auf einer Rechnung ändern',
      article:
        'Öffnen Sie Abrechnung › Rechnungen › Bearbeiten.\nEine Rechnung kann 14 Tage bearbeitet werden.\nEine neue Rechnung kostet 12 EUR.\nDie Steuernummer einer Rechnung kann nicht geändert werden.',
      subject: 'Falsche Anschrift auf der Rechnung',
      message:
        'Unsere Rechnung hat die falsche Anschrift und die falsche Steuernummer. Wie können wir die Rechnung ändern?',
      reply: [
        'Öffnen Sie Abrechnung › Rechnungen › Bearbeiten.',
        'Eine Rechnung können Sie 14 Tage bearbeiten; eine neue Rechnung kostet 12 EUR.',
        'Die Steuernummer einer Rechnung kann nicht geändert werden.',
      ],
      flip: [2, 'Die Steuernummer einer Rechnung kann geändert werden.'],
      unit: [1, 'Tage', 'Wochen'],
    },
    {
      title: 'Akku des Scanners X20',
      article:
        'Der Akku des Scanners X20 hält 8 Stunden.\nDas Laden dauert 3 Stunden.\nLadegeräte anderer Hersteller werden nicht unterstützt.\nDer Akku hat eine Garantie von 24 Monaten.',
      subject: 'Akku des Scanners leer',
      message:
        'Der Akku unseres Scanners X20 ist nach einem Vormittag leer. Können wir ein Ladegerät eines anderen Herstellers nehmen?',
      reply: [
        'Der Akku Ihres Scanners X20 hält 8 Stunden, und das Laden dauert 3 Stunden.',
        'Ladegeräte anderer Hersteller werden nicht unterstützt.',
        'Die Garantie beträgt 2 Jahre.',
      ],
      flip: [1, 'Ladegeräte anderer Hersteller werden unterstützt.'],
      unit: [2, 'Jahre', 'Wochen'],
    },
    {
      title: 'Lieferung',
      article:
        'Eine Lieferung dauert 4 Tage.\nPakete über 30 kg bringt eine Spedition.\nPakete werden samstags nicht geliefert.\nDie Sendungsnummer kommt per E-Mail.',
      subject: 'Wann kommt das Paket',
      message: 'Wie lange dauert die Lieferung eines Pakets, und wird es auch samstags geliefert?',
      reply: [
        'Eine Lieferung dauert 4 Tage.',
        'Pakete werden samstags nicht geliefert.',
        'Die Sendungsnummer bekommen Sie per E-Mail.',
      ],
      flip: [1, 'Pakete werden samstags geliefert.'],
      unit: [0, 'Tage', 'Wochen'],
    },
  ],
};
