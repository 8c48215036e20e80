import type { Articles } from './topics';

export const nl: Articles = {
  language: 'nl',
  around: ['Beste mevrouw De Vries,\nbedankt voor uw bericht.', 'Helpt dit u?\nMet vriendelijke groet'],
  path: 'Open Instellingen › Spookmodus › Inschakelen.',
  internal: 'Trouwe klanten die weg willen geven wij een bon voor een maand, maar wij beginnen er nooit zelf over.',
  stranger: 'Uw bestelling ORD-55812 is onderweg.',
  linked: 'U kunt binnen 90 dagen na de aankoop om een terugbetaling vragen.',
  mixed: 'Het abonnement Team heeft tot 50 gebruikers.',
  rule: 'Volgens ons beleid mag per abonnement altijd maar één apparaat worden gebruikt.',
  unanswerable: [
    ['Parkeren bij het kantoor', 'Waar kunnen bezoekers hun fiets zetten als zij voor een gesprek komen?'],
    ['Sponsoring van onze voetbalclub', 'Wil uw bedrijf shirts kopen voor onze jeugd?'],
    ['Chocolade in het kerstpakket', 'Welke cacaobonen zitten erin, en is hij veganistisch?'],
  ],
  topics: [
    {
      title: 'Terugbetalingen',
      article:
        'U kunt binnen 30 dagen na de aankoop om een terugbetaling vragen.\nHet geld komt binnen 5 dagen terug op dezelfde kaart.\nVerzendkosten worden niet terugbetaald.',
      subject: 'Geld terug',
      message:
        'Ik heb het verkeerde product gekocht en wil een terugbetaling. Worden de verzendkosten ook terugbetaald?',
      reply: [
        'U kunt binnen 30 dagen na uw aankoop om een terugbetaling vragen.',
        'Het geld komt binnen 5 dagen terug op uw kaart.',
        'Verzendkosten worden niet terugbetaald.',
      ],
      flip: [2, 'Verzendkosten worden terugbetaald.'],
      unit: [0, 'dagen', 'maanden'],
    },
    {
      title: 'Uw gegevens exporteren',
      article:
        'Open Instellingen › Gegevens › Exporteren en kies een periode.\nHet bestand bevat hoogstens 10 GB.\nDe downloadlink werkt 48 uur.\nVerwijderde tickets horen niet bij het bestand.',
      subject: 'Export van onze tickets',
      message: 'Hoe exporteren wij alle gegevens naar een bestand, en hoe lang werkt de downloadlink?',
      reply: [
        'Open Instellingen › Gegevens › Exporteren en kies een periode.',
        'De downloadlink werkt 48 uur.',
        'Verwijderde tickets horen niet bij het geëxporteerde bestand.',
      ],
      flip: [2, 'Verwijderde tickets horen bij het geëxporteerde bestand.'],
      unit: [1, 'uur', 'dagen'],
    },
    {
      title: 'Wachtwoord herstellen',
      article:
        'Open Account › Beveiliging › Wachtwoord herstellen.\nDe link in de e-mail werkt 60 minuten.\nHet account is 15 minuten geblokkeerd als het wachtwoord 5 keer fout is.\nDe helpdesk kan uw wachtwoord niet zien.',
      subject: 'Account geblokkeerd',
      message:
        'Mijn account is geblokkeerd omdat het wachtwoord fout was. Hoe herstel ik het, en kan de helpdesk mijn wachtwoord zien?',
      reply: [
        'Open Account › Beveiliging › Wachtwoord herstellen.',
        'De link die u per e-mail krijgt, werkt 60 minuten.',
        'De helpdesk kan uw wachtwoord niet zien.',
      ],
      flip: [2, 'De helpdesk kan uw wachtwoord zien.'],
      unit: [1, 'minuten', 'dagen'],
    },
    {
      title: 'Abonnementen en gebruikers',
      article:
        'Het abonnement Team heeft tot 10 gebruikers.\nHet abonnement Business heeft tot 50 gebruikers.\nDe API hoort niet bij het abonnement Team.\nU kunt elke maand van abonnement wisselen.',
      subject: 'Hoeveel gebruikers',
      message: 'Hoeveel gebruikers heeft het abonnement Team, en hoort de API erbij?',
      reply: [
        'Het abonnement Team heeft tot 10 gebruikers.',
        'De API hoort niet bij het abonnement Team.',
        'U kunt elke maand van abonnement wisselen.',
      ],
      flip: [1, 'De API hoort bij het abonnement Team.'],
      unit: [0, 'gebruikers', 'GB'],
    },
    {
      title: 'De agenda synchroniseert niet',
      article:
        'Fout SYNC-204 betekent dat de agenda vol is.\nVersie 4.2.1 of nieuwer is nodig.\nOpen Agenda › Synchroniseren › Opnieuw beginnen; dat duurt 20 minuten.\nGedeelde agenda’s worden niet gesynchroniseerd.',
      subject: 'SYNC-204',
      message: 'De agenda toont fout SYNC-204 en synchroniseert niet meer, ook gedeelde agenda’s niet.',
      reply: [
        'Fout SYNC-204 betekent dat uw agenda vol is.',
        'Gebruik alstublieft versie 4.2.1 of nieuwer.',
        'Open daarna Agenda › Synchroniseren › Opnieuw beginnen; dat duurt 20 minuten.',
        'Gedeelde agenda’s worden niet gesynchroniseerd.',
      ],
      flip: [3, 'Gedeelde agenda’s worden gesynchroniseerd.'],
      unit: [2, 'minuten', 'uur'],
    },
    {
      title: 'Het adres op een factuur wijzigen',
      article:
        'Open Facturering › Facturen › Bewerken.\nEen factuur kan 14 dagen bewerkt worden.\nEen nieuwe factuur kost 12 EUR.\nHet btw-nummer van een factuur kan niet gewijzigd worden.',
      subject: 'Verkeerd adres op de factuur',
      message:
        'Onze factuur heeft het verkeerde adres en het verkeerde btw-nummer. Hoe kunnen wij de factuur wijzigen?',
      reply: [
        'Open Facturering › Facturen › Bewerken.',
        'Een factuur kan 14 dagen bewerkt worden; een nieuwe factuur kost 12 EUR.',
        'Het btw-nummer van een factuur kan niet gewijzigd worden.',
      ],
      flip: [2, 'Het btw-nummer van een factuur kan gewijzigd worden.'],
      unit: [1, 'dagen', 'weken'],
    },
    {
      title: 'Batterij van de scanner X20',
      article:
        'De batterij van de scanner X20 gaat 8 uur mee.\nOpladen duurt 3 uur.\nLaders van andere fabrikanten worden niet ondersteund.\nDe batterij heeft een garantie van 24 maanden.',
      subject: 'Batterij van de scanner leeg',
      message:
        'De batterij van onze scanner X20 is na een ochtend leeg. Kunnen wij de lader van een andere fabrikant gebruiken?',
      reply: [
        'De batterij van uw scanner X20 gaat 8 uur mee en opladen duurt 3 uur.',
        'Laders van andere fabrikanten worden niet ondersteund.',
        'De garantie is 2 jaar.',
      ],
      flip: [1, 'Laders van andere fabrikanten worden ondersteund.'],
      unit: [2, 'jaar', 'weken'],
    },
    {
      title: 'Levering',
      article:
        'Een levering duurt 4 dagen.\nPakketten van meer dan 30 kg komen met een vervoerder.\nPakketten worden niet op zaterdag geleverd.\nHet volgnummer komt per e-mail.',
      subject: 'Wanneer komt het pakket',
      message: 'Hoe lang duurt de levering van een pakket, en wordt het op zaterdag geleverd?',
      reply: [
        'Een levering duurt 4 dagen.',
        'Pakketten worden niet op zaterdag geleverd.',
        'U krijgt het volgnummer per e-mail.',
      ],
      flip: [1, 'Pakketten worden op zaterdag geleverd.'],
      unit: [0, 'dagen', 'weken'],
    },
  ],
};
