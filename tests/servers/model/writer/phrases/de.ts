import type { Phrases } from './types.ts';

export const de: Phrases = {
  greeting: 'Hallo {name},',
  greetingNoName: 'Guten Tag,',
  formalGreeting: 'Guten Tag {name},',
  thanks: [
    'vielen Dank für Ihre Nachricht zu „{subject}“. Ich kann gut verstehen, dass Sie das gerade bei der Arbeit aufhält.',
    'danke, dass Sie uns wegen „{subject}“ geschrieben haben. Die Unterbrechung tut mir leid, ich helfe Ihnen gern weiter.',
  ],
  formalThanks: 'vielen Dank für Ihre Anfrage zu „{subject}“. Wir bitten die Unannehmlichkeiten zu entschuldigen.',
  code: 'Sie sehen die Meldung „{code}“; das hilft uns, die Ursache einzugrenzen.',
  intro: 'Bitte gehen Sie diese Schritte der Reihe nach durch:',
  details: 'Noch einige Einzelheiten:',
  troubleshooting: 'Falls es danach noch nicht funktioniert, helfen diese Schritte bei der Fehlersuche:',
  ask: 'Damit ich die genaue Ursache finde, schreiben Sie mir bitte außerdem:',
  questions: [
    'Wie lautet der genaue Wortlaut der Meldung, falls eine erscheint?',
    'Seit wann tritt das auf, und hat sich kurz davor etwas geändert?',
    'Welches Gerät und welches Betriebssystem verwenden Sie?',
  ],
  closing: [
    'Wenn etwas unklar ist oder bei Ihnen anders aussieht, antworten Sie einfach auf diese Nachricht, dann lösen wir es gemeinsam.',
    'Falls ein Schritt nicht klappt, schreiben Sie mir bitte, was Sie sehen; ich kümmere mich darum.',
  ],
  formalClosing: 'Für Rückfragen stehen wir Ihnen jederzeit gern zur Verfügung.',
};
