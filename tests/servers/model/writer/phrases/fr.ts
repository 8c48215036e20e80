import type { Phrases } from './types.ts';

export const fr: Phrases = {
  greeting: 'Bonjour {name},',
  greetingNoName: 'Bonjour,',
  formalGreeting: 'Bonjour {name},',
  thanks: [
    'Merci de nous avoir écrit au sujet de « {subject} ». Je comprends à quel point cela gêne votre travail.',
    'Merci de nous avoir signalé « {subject} ». Je suis désolé de cette interruption et je vous aide volontiers.',
  ],
  formalThanks:
    'Nous vous remercions de votre demande concernant « {subject} » et vous prions d’excuser la gêne occasionnée.',
  code: 'J’ai bien noté le message « {code} », qui nous aide à cerner la cause.',
  intro: 'Veuillez suivre ces étapes dans l’ordre :',
  details: 'Quelques précisions :',
  troubleshooting: 'Si cela ne fonctionne toujours pas, ces étapes de dépannage peuvent aider :',
  ask: 'Pour trouver la cause exacte, pourriez-vous aussi m’indiquer :',
  questions: [
    'Quel est le texte exact du message affiché, s’il y en a un ?',
    'Depuis quand cela se produit-il, et quelque chose a-t-il changé juste avant ?',
    'Quel appareil et quel système d’exploitation utilisez-vous ?',
  ],
  closing: [
    'Si quelque chose n’est pas clair ou diffère sur votre écran, répondez à ce message et nous verrons cela ensemble.',
    'Si une étape ne fonctionne pas, répondez-moi avec ce que vous voyez et je m’en occupe.',
  ],
  formalClosing: 'Nous restons à votre entière disposition pour tout renseignement complémentaire.',
};
