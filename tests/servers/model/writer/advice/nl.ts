export const nl = `
## phishing
Heel goed dat je het eerst vraagt voordat je iets opent.
- Klik op geen enkele link, open geen bijlage en beantwoord het bericht niet.
- Kies in Outlook Rapporteren > Phishing rapporteren, dan verdwijnt het ook bij je collega's.
- Heb je je wachtwoord al ingevuld, wijzig het dan meteen. Typ het adres van de aanmeldpagina zelf in.
- Bekijk de laatste aanmeldingen van je account en meld ons wat je niet herkent.
+ Ons team vraagt nooit om een wachtwoord of verificatiecode.
? Heb je op een link geklikt, een bijlage geopend of je wachtwoord ingevuld?

## mfa
Dit gaat over de tweede stap van het aanmelden en is in een paar minuten opgelost.
- Controleer of de tijd van je telefoon automatisch staat. Anders worden codes geweigerd.
- Open de authenticator-app, kies je werkaccount en vul de nieuwste code in.
- Kies op de aanmeldpagina "Op een andere manier aanmelden" en gebruik een sms of reservecode.
- Verwijder daarna de oude vermelding bij "Beveiligingsgegevens" en voeg je telefoon opnieuw toe.
+ Een nieuwe telefoon moet opnieuw worden geregistreerd. Wij kunnen een tijdelijke toegang van een uur geven.
? Heb je een nieuwe telefoon, of is de app onlangs opnieuw geïnstalleerd?

## locked
Je account is voor de veiligheid vergrendeld na pogingen met een oud wachtwoord. Je gegevens zijn veilig.
- Wacht 15 minuten zonder het opnieuw te proberen. De meeste blokkades verdwijnen vanzelf.
- Meld je één keer aan op de aanmeldpagina en typ het wachtwoord zelf in.
- Heb je het kort geleden gewijzigd, pas het dan ook aan op je telefoon, in de mail en voor de wifi.
- Is het nog vergrendeld, kies dan "Account ontgrendelen" en bevestig met je telefoon.
+ Elke poging telt, ook die van een telefoon op de achtergrond.
? Heb je onlangs je wachtwoord gewijzigd, en welke apparaten gebruiken het account nog meer?

## vpn
Een VPN-verbinding die wegvalt is meestal in vijf minuten te herstellen.
- Verbreek de VPN, sluit de app en controleer of een openbare website opent.
- Herstart de router en gebruik zo mogelijk een kabel. Ga anders dichter bij de wifi zitten.
- Open de app, vergelijk het serveradres met je welkomstmail en meld je aan met je huidige wachtwoord.
- Keur de aanmelding binnen 60 seconden goed op je telefoon. Anders mislukt het zonder melding.
- Valt het nog weg, kies dan de tweede server in de lijst en test tien minuten.
+ Voor de VPN-instellingen open je Instellingen > Netwerk > VPN. Laat het type staan en bewaar het wachtwoord niet.
? Vanaf welk netwerk maak je verbinding, en welke versie toont de app?

## printer
We zorgen dat je weer kunt afdrukken. Meestal zit er een taak vast.
- Controleer of de printer aan staat en papier heeft. Zet hem 30 seconden uit en weer aan.
- Open Instellingen > Printers, open de wachtrij en annuleer alle taken.
- Verwijder de printer uit de lijst en voeg hem opnieuw toe vanuit de bedrijfslijst.
- Druk een testpagina af. Lukt dat, druk dan je document opnieuw af.
+ Gaat het mis bij één document, bewaar het dan als pdf en druk de pdf af.
? Welke naam staat op het label van de printer, en kunnen je collega's afdrukken?

## password
Je kunt je wachtwoord in ongeveer twee minuten zelf opnieuw instellen.
- Open de aanmeldpagina van het bedrijf en kies "Wachtwoord vergeten".
- Vul je werkadres in en bevestig met de code op je telefoon.
- Kies een nieuw wachtwoord van minstens 14 tekens dat je nog nooit hebt gebruikt.
- Meld je op kantoor of via de VPN aan op je computer.
- Pas het wachtwoord aan op je telefoon, in de mail en voor de wifi. Zo wordt je account niet vergrendeld.
+ De link is 30 minuten en één keer geldig. Kijk ook in de map Ongewenst.
? Ontvang je de bevestigingscode op je telefoon?

## email
De oorzaak is bijna altijd het programma en niet de mailbox. Je berichten zijn dus veilig.
- Open je mailbox in een browser. Zie je daar je berichten, dan is de mailbox in orde.
- Staat er in Outlook "Offline werken", klik daar dan één keer op bij Verzenden/Ontvangen.
- Sluit Outlook, wacht 30 seconden en open het opnieuw met je huidige wachtwoord.
- Controleer de grootte van je mailbox bij Bestand > Account. Is hij vol, leeg dan de verwijderde items.
+ Blijft Outlook om het wachtwoord vragen, verwijder dan de vermelding in Referentiebeheer.
? Werkt het in de browser, en gaat het om verzenden, ontvangen of allebei?

## network
Laten we uitzoeken of het aan de verbinding, het apparaat of het netwerk ligt.
- Zet de wifi uit en weer aan en controleer of de vliegtuigstand uit staat.
- Kies "Vergeten" bij het bedrijfsnetwerk en maak opnieuw verbinding met je huidige wachtwoord.
- Herstart de computer. Haal thuis ook de router een minuut van de stroom.
- Probeer een kabel of de hotspot van je telefoon. Werkt dat, dan ligt het aan de wifi.
+ Vaak is een zwak signaal al genoeg: twee streepjes is te weinig om te bellen.
? Gebeurt het op één plek, en hebben collega's er ook last van?

## software
Ik help je graag met deze installatie.
- Open de bedrijfsportal op je computer en zoek het programma.
- Kies Installeren en laat de computer aan tot er "Geïnstalleerd" staat. Dat kan 20 minuten duren.
- Herstart de computer, ook als dat niet wordt gevraagd.
- Staat het er niet bij of ontbreekt een licentie, meld dan naam en reden, dan vragen wij akkoord.
+ Installeer geen kopie van internet: de versies in de portal zijn gecontroleerd en hebben een licentie.
? Welk programma en welke versie heb je nodig, en wanneer?

## slow
Een paar eenvoudige controles helpen bij de meeste trage computers.
- Sla je werk op en kies Opnieuw opstarten, niet Afsluiten. Zo worden updates afgerond.
- Druk op Ctrl+Shift+Esc, sorteer op CPU en geheugen en sluit wat je niet nodig hebt.
- Controleer of minstens 10 % van de schijf vrij is en leeg de prullenbak.
- Sluit tabbladen die je niet gebruikt en schakel onbekende extensies uit.
+ Is hij alleen de eerste tien minuten traag, dan lopen er updates.
? Is alles traag of één programma, en sinds wanneer?

## share
Je ziet je bestanden weer zodra de verbinding of het recht is vernieuwd.
- Maak buiten kantoor eerst verbinding met de VPN. Schijven zijn alleen van binnen bereikbaar.
- Verbreek de schijf in Verkenner en koppel hem opnieuw met het pad van je team.
- Meld je af en weer aan. Nieuwe rechten gelden pas daarna.
- Zie je "Toegang geweigerd", vraag dan de eigenaar van de map om een bevestiging, dan voegen wij je toe.
+ Verwijderde bestanden zijn 30 dagen terug te halen met "Vorige versies terugzetten".
? Wat is het volledige pad, en wie is de eigenaar?

## login
We zorgen dat je je weer kunt aanmelden.
- Typ het adres van de aanmeldpagina zelf in en gebruik je volledige werkadres.
- Controleer Caps Lock en de toetsenbordindeling.
- Probeer een privévenster. Werkt het daar, verwijder dan de cookies van de pagina.
- Wordt het wachtwoord geweigerd, kies dan "Wachtwoord vergeten".
+ Een oude bladwijzer leidt vaak naar een verlopen sessie.
? Bij welke toepassing meld je je aan, en wat gebeurt er daarna?

## general
Dit helpt in de meeste gevallen, terwijl wij naar je beschrijving kijken.
- Herstart het programma en daarna de computer.
- Probeer hetzelfde op een ander apparaat of in een andere browser.
- Controleer het netwerk en buiten kantoor de VPN.
- Maak een schermafbeelding als het weer gebeurt en stuur die mee met je antwoord.
+ Het precieze tijdstip helpt ons het meest, want daarmee vinden we de gebeurtenis in de logboeken.
? Wat wilde je doen, en wat gebeurde er in plaats daarvan?
`;
