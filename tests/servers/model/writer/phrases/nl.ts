import type { Phrases } from './types.ts';

export const nl: Phrases = {
  greeting: 'Hallo {name},',
  greetingNoName: 'Hallo,',
  formalGreeting: 'Geachte {name},',
  thanks: [
    'Bedankt voor je bericht over "{subject}". Ik begrijp hoe vervelend dit is terwijl je aan het werk bent.',
    'Fijn dat je ons over "{subject}" hebt geschreven. Sorry voor het ongemak, ik help je graag.',
  ],
  formalThanks: 'Hartelijk dank voor uw bericht over "{subject}". Onze excuses voor het ongemak.',
  code: 'Ik heb genoteerd dat je "{code}" ziet; dat helpt ons om de oorzaak te vinden.',
  intro: 'Doorloop deze stappen in deze volgorde:',
  details: 'Nog wat details:',
  troubleshooting: 'Werkt het nog steeds niet, dan helpen deze stappen bij het zoeken naar de oorzaak:',
  ask: 'Om de precieze oorzaak te vinden, hoor ik ook graag:',
  questions: [
    'Wat is de precieze tekst van de melding, als die er is?',
    'Sinds wanneer gebeurt dit, en is er kort daarvoor iets veranderd?',
    'Welk apparaat en welk besturingssysteem gebruik je?',
  ],
  closing: [
    'Is iets onduidelijk of ziet het er bij jou anders uit, antwoord dan op dit bericht, dan lossen we het samen op.',
    'Lukt een stap niet, laat me dan weten wat je ziet; ik pak het dan verder op.',
  ],
  formalClosing: 'Mocht u nog vragen hebben, dan staan wij graag tot uw beschikking.',
};
