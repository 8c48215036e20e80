import type { Phrases } from './types.ts';

export const es: Phrases = {
  greeting: 'Hola, {name}:',
  greetingNoName: 'Hola:',
  formalGreeting: 'Estimado/a {name}:',
  thanks: [
    'Gracias por escribirnos sobre «{subject}». Entiendo lo molesto que es esto cuando se intenta trabajar.',
    'Gracias por avisarnos de «{subject}». Siento la interrupción y con gusto le ayudo.',
  ],
  formalThanks: 'Le agradecemos su consulta sobre «{subject}». Lamentamos las molestias ocasionadas.',
  code: 'He anotado que aparece «{code}», lo que nos ayuda a acotar la causa.',
  intro: 'Siga estos pasos en orden, por favor:',
  details: 'Algunos detalles más:',
  troubleshooting: 'Si todavía no funciona, estos pasos ayudan a encontrar el problema:',
  ask: 'Para encontrar la causa exacta, ¿podría indicarme también lo siguiente?',
  questions: [
    '¿Cuál es el texto exacto del mensaje que aparece, si hay alguno?',
    '¿Desde cuándo ocurre y cambió algo poco antes?',
    '¿Qué equipo y qué sistema operativo utiliza?',
  ],
  closing: [
    'Si algo no queda claro o se ve distinto en su pantalla, responda a este mensaje y lo resolvemos juntos.',
    'Si algún paso no funciona, respóndame con lo que ve y yo me encargo.',
  ],
  formalClosing: 'Quedamos a su disposición para cualquier consulta adicional.',
};
