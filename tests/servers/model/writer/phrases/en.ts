import type { Phrases } from './types.ts';

export const en: Phrases = {
  greeting: 'Hi {name},',
  greetingNoName: 'Hello,',
  formalGreeting: 'Dear {name},',
  thanks: [
    'Thank you for getting in touch about "{subject}". I understand how frustrating this is while you are trying to work.',
    'Thanks for letting us know about "{subject}". I am sorry for the interruption, and I am happy to help.',
  ],
  formalThanks: 'Thank you for contacting us regarding "{subject}". We apologize for the inconvenience.',
  code: 'I have noted that you see "{code}", which helps us to narrow this down.',
  intro: 'Please work through these steps in order:',
  details: 'Some more details:',
  troubleshooting: 'If it still does not work, these troubleshooting steps help:',
  ask: 'So that I can find the exact cause, could you please also tell me:',
  questions: [
    'What is the exact wording of the message you see, if there is one?',
    'When did this start, and did anything change shortly before?',
    'Which device and operating system are you using?',
  ],
  closing: [
    'If anything is unclear or a step looks different on your screen, just reply to this message and we will sort it out together.',
    'Please reply with what you see if a step does not work, and I will take it from there.',
  ],
  formalClosing: 'Should you require any further assistance, please do not hesitate to reply to this message.',
};
