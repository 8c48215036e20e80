export const de = `
## phishing
Sie haben genau richtig gehandelt, indem Sie erst nachfragen.
- Bitte klicken Sie auf keinen Link, öffnen Sie keinen Anhang und antworten Sie nicht auf die Nachricht.
- Wählen Sie in Outlook „Melden“ und dann „Phishing melden“, damit sie auch bei Ihren Kollegen entfernt wird.
- Falls Sie Ihr Passwort schon eingegeben haben, ändern Sie es sofort auf der Anmeldeseite. Tippen Sie die Adresse von Hand ein.
- Prüfen Sie auf Ihrer Kontoseite die letzten Anmeldungen und nennen Sie uns jede, die Ihnen fremd ist.
+ Unser Team fragt nie nach Ihrem Passwort oder einem Bestätigungscode und droht nie mit der Sperrung Ihres Kontos.
? Haben Sie einen Link angeklickt, einen Anhang geöffnet oder Ihr Passwort eingegeben?

## mfa
Das liegt am zweiten Schritt der Anmeldung und lässt sich in wenigen Minuten beheben.
- Stellen Sie Datum und Uhrzeit Ihres Telefons auf automatisch. Bei falscher Uhrzeit werden Codes abgelehnt.
- Öffnen Sie die Authenticator-App, wählen Sie den Eintrag Ihres Firmenkontos und geben Sie den neuesten Code ein.
- Wählen Sie auf der Anmeldeseite „Auf andere Weise anmelden“ und nutzen Sie eine SMS oder einen Ersatzcode.
- Entfernen Sie danach unter „Sicherheitsinformationen“ den alten Eintrag und fügen Sie Ihr Telefon neu hinzu.
+ Bei einem neuen Telefon zieht der alte Eintrag nicht mit um. Wir können Ihnen einen Einmalzugang für eine Stunde geben.
? Haben Sie ein neues Telefon oder wurde die App kürzlich neu installiert?

## locked
Ihr Konto wurde vermutlich zum Schutz gesperrt, weil mehrmals ein altes Passwort verwendet wurde. Ihre Daten sind nicht betroffen.
- Bitte warten Sie 15 Minuten ohne neuen Versuch. Die meisten Sperren heben sich danach von selbst auf.
- Melden Sie sich einmal auf der Anmeldeseite an und tippen Sie das Passwort von Hand ein.
- Falls Sie das Passwort kürzlich geändert haben, aktualisieren Sie es auch auf dem Telefon, im Mailprogramm und im WLAN.
- Ist das Konto noch gesperrt, wählen Sie „Konto entsperren“ und bestätigen Sie mit Ihrem Telefon.
+ Jeder Fehlversuch zählt, auch die eines Telefons im Hintergrund. Schalten Sie es beim Testen in den Flugmodus.
? Haben Sie in den letzten Tagen Ihr Passwort geändert, und welche Geräte nutzen das Konto noch?

## vpn
Eine VPN-Verbindung, die abbricht, lässt sich meist in etwa fünf Minuten von Ihrer Seite aus reparieren.
- Trennen Sie das VPN, beenden Sie die App und prüfen Sie, ob sich eine öffentliche Webseite öffnen lässt.
- Starten Sie den Router neu und verwenden Sie, wenn möglich, ein Kabel. Sonst gehen Sie näher an das WLAN.
- Öffnen Sie die VPN-App, vergleichen Sie die Serveradresse mit Ihrer Willkommensmail und melden Sie sich mit dem aktuellen Passwort an.
- Bestätigen Sie die Anmeldung innerhalb von 60 Sekunden am Telefon. Sonst bricht die Verbindung ohne Meldung ab.
- Wählen Sie bei weiteren Abbrüchen den zweiten Server in der Liste und testen Sie zehn Minuten.
+ Für die VPN-Einrichtung öffnen Sie Einstellungen > Netzwerk > VPN, belassen den Verbindungstyp und speichern das Passwort nicht.
? Aus welchem Netz verbinden Sie sich (Zuhause, Hotel, Mobilfunk), und welche Version zeigt die VPN-App?

## printer
Wir bringen Sie wieder zum Drucken. Meist hängt ein Auftrag, oder der Drucker hat eine neue Adresse.
- Prüfen Sie, ob der Drucker an ist, Papier hat und keine Meldung zeigt. Schalten Sie ihn dann 30 Sekunden lang aus.
- Öffnen Sie Einstellungen > Drucker, dann die Warteschlange, und brechen Sie alle Aufträge ab.
- Entfernen Sie den Drucker aus der Liste und fügen Sie ihn aus dem Firmenverzeichnis neu hinzu.
- Drucken Sie eine Testseite. Wenn das klappt, drucken Sie Ihr Dokument noch einmal.
+ Wenn nur ein Dokument betroffen ist, speichern Sie es als PDF und drucken Sie die PDF-Datei.
? Wie heißt der Drucker laut Aufkleber, und können Ihre Kollegen dort drucken?

## password
Ein vergessenes oder abgelaufenes Passwort können Sie in etwa zwei Minuten selbst zurücksetzen.
- Öffnen Sie die Anmeldeseite der Firma und wählen Sie „Passwort vergessen“.
- Geben Sie Ihre Firmenadresse ein und bestätigen Sie mit dem Code auf Ihrem Telefon.
- Wählen Sie ein neues Passwort mit mindestens 14 Zeichen, das Sie noch nie verwendet haben.
- Melden Sie sich im Büro oder über VPN mit dem neuen Passwort am Computer an.
- Aktualisieren Sie das Passwort auf Telefon, im Mailprogramm und im WLAN. So wird Ihr Konto nicht gesperrt.
+ Der Link in der Nachricht gilt 30 Minuten und nur einmal. Kommt sie nicht an, sehen Sie bitte im Junk-Ordner nach.
? Erhalten Sie den Bestätigungscode auf Ihrem Telefon?

## email
Die Ursache liegt fast immer am Programm und nicht am Postfach. Ihre Nachrichten sind also sicher.
- Melden Sie sich im Browser an Ihrem Postfach an. Sind die Nachrichten da, ist das Postfach in Ordnung.
- Steht in Outlook unten rechts „Offline arbeiten“, klicken Sie unter Senden/Empfangen einmal darauf.
- Schließen Sie Outlook, warten Sie 30 Sekunden und öffnen Sie es wieder. Geben Sie das aktuelle Passwort ein.
- Prüfen Sie unter Datei > Konto die Größe des Postfachs. Ist es voll, leeren Sie den Papierkorb.
+ Fragt Outlook immer wieder nach dem Passwort, löschen Sie den Eintrag in der Anmeldeinformationsverwaltung.
? Funktioniert es im Browser, und betrifft es Senden, Empfangen oder beides?

## network
Finden wir heraus, ob es an der Verbindung, am Gerät oder am Netz liegt.
- Schalten Sie das WLAN aus und wieder ein und prüfen Sie, ob der Flugmodus aus ist.
- Wählen Sie beim Firmennetz „Nicht mehr speichern“, verbinden Sie sich neu und geben Sie Ihr aktuelles Passwort ein.
- Starten Sie den Computer neu. Zuhause ziehen Sie auch den Router für eine Minute vom Strom.
- Testen Sie ein Netzwerkkabel oder den Hotspot Ihres Telefons. Klappt das, liegt es am WLAN.
+ Oft genügt ein schwaches Signal als Ursache: Zwei Balken sind für Gespräche zu wenig.
? Tritt es nur an einem Ort auf, und sind Kollegen neben Ihnen auch betroffen?

## software
Bei dieser Installation helfe ich Ihnen gern.
- Öffnen Sie das Firmenportal auf Ihrem Computer und suchen Sie das Programm.
- Wählen Sie „Installieren“ und lassen Sie den Computer an, bis „Installiert“ erscheint. Das dauert bis zu 20 Minuten.
- Starten Sie den Computer neu, auch wenn Sie nicht dazu aufgefordert werden.
- Fehlt das Programm oder eine Lizenz, nennen Sie uns Namen und Zweck. Wir holen dann die Freigabe ein.
+ Bitte installieren Sie keine Kopie aus dem Internet. Die Versionen im Portal sind geprüft und lizenziert.
? Welches Programm und welche Version brauchen Sie, und bis wann?

## slow
Ein langsamer Computer ist lästig. Einige einfache Prüfungen helfen in den meisten Fällen.
- Speichern Sie Ihre Arbeit und wählen Sie „Neu starten“, nicht „Herunterfahren“. So werden Updates abgeschlossen.
- Drücken Sie Strg+Umschalt+Esc, sortieren Sie nach CPU und Arbeitsspeicher und schließen Sie, was Sie nicht brauchen.
- Prüfen Sie, ob mindestens 10 % des Datenträgers frei sind, und leeren Sie den Papierkorb.
- Schließen Sie nicht benötigte Browser-Tabs und schalten Sie unbekannte Erweiterungen aus.
+ Ist er nur in den ersten zehn Minuten langsam, laufen Updates und Virenprüfung. Lassen Sie ihn einmal über Mittag an.
? Ist alles langsam oder nur ein Programm, und seit wann?

## share
Sie erreichen Ihre Dateien wieder, sobald Verbindung oder Berechtigung erneuert sind.
- Verbinden Sie sich außerhalb des Büros zuerst mit dem VPN. Netzlaufwerke sind nur von innen erreichbar.
- Klicken Sie das Laufwerk im Explorer rechts an, wählen Sie „Trennen“ und verbinden Sie es neu.
- Melden Sie sich am Computer ab und wieder an. Neue Rechte gelten erst danach.
- Bei „Zugriff verweigert“ bitten Sie den Besitzer des Ordners um eine kurze Bestätigung, dann tragen wir Sie ein.
+ Gelöschte Dateien lassen sich 30 Tage lang über „Vorgängerversionen wiederherstellen“ zurückholen.
? Wie lautet der vollständige Pfad, und wem gehört der Ordner?

## login
Wir sorgen dafür, dass Sie sich wieder anmelden können.
- Tippen Sie die Adresse der Anmeldeseite von Hand ein und verwenden Sie Ihre volle Firmenadresse als Benutzernamen.
- Prüfen Sie Feststelltaste und Tastaturbelegung.
- Versuchen Sie ein privates Fenster. Klappt es dort, löschen Sie die Cookies der Anmeldeseite.
- Wird das Passwort abgelehnt, wählen Sie „Passwort vergessen“ und setzen Sie ein neues.
+ Alte Lesezeichen sind eine häufige Ursache: Sie führen zu einer abgelaufenen Sitzung.
? An welcher Anwendung melden Sie sich an, und was geschieht nach der Eingabe?

## general
Das Folgende hilft in den meisten Fällen, während wir Ihre Beschreibung prüfen.
- Starten Sie das Programm und danach den Computer neu.
- Versuchen Sie dasselbe auf einem anderen Gerät oder in einem anderen Browser.
- Prüfen Sie die Netzwerkverbindung und außerhalb des Büros das VPN.
- Machen Sie einen Screenshot, wenn es wieder auftritt, und hängen Sie ihn an Ihre Antwort.
+ Die genaue Uhrzeit hilft uns am meisten, weil wir das Ereignis dann in den Protokollen finden.
? Was wollten Sie tun, und was ist stattdessen passiert?
`;
