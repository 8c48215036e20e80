import type { Phrases } from './types.ts';

export const pt: Phrases = {
  greeting: 'Olá, {name}!',
  greetingNoName: 'Olá!',
  formalGreeting: 'Prezado(a) {name},',
  thanks: [
    'Obrigado por nos escrever sobre "{subject}". Entendo como isso atrapalha o seu trabalho.',
    'Obrigado por nos avisar sobre "{subject}". Lamento a interrupção e terei prazer em ajudar.',
  ],
  formalThanks: 'Agradecemos o seu contato a respeito de "{subject}" e pedimos desculpas pelo inconveniente.',
  code: 'Anotei que aparece "{code}", o que nos ajuda a encontrar a causa.',
  intro: 'Por favor, siga estes passos na ordem:',
  details: 'Mais alguns detalhes:',
  troubleshooting: 'Se ainda não funcionar, estes passos ajudam a localizar o problema:',
  ask: 'Para que eu encontre a causa exata, poderia me informar também:',
  questions: [
    'Qual é o texto exato da mensagem que aparece, se houver?',
    'Desde quando isso acontece, e algo mudou pouco antes?',
    'Qual equipamento e qual sistema operacional você usa?',
  ],
  closing: [
    'Se algo não estiver claro ou aparecer diferente na sua tela, responda a esta mensagem e resolvemos juntos.',
    'Se algum passo não funcionar, responda com o que você vê e eu cuido do resto.',
  ],
  formalClosing: 'Permanecemos à disposição para quaisquer esclarecimentos adicionais.',
};
