import type { Aliases } from '../answer/keys';

/** What weak models call the keys of a reply, in the languages of the shipped playbooks. */
export const REPLY_ALIASES: Aliases = {
  language: ['lang', 'locale', 'sprache', 'langue', 'idioma', 'taal', 'lingua', '言語'],
  asks: ['asked', 'customer asks', 'requests', 'issues'],
  reply: [
    ...['response', 'answer', 'message', 'text', 'body', 'draft', 'email', 'mail', 'content', 'output', 'solution'],
    ...[
      'customer reply',
      'customer response',
      'reply text',
      'response text',
      'final answer',
      'final response',
      'reply to customer',
    ],
    ...[
      'antwort',
      'kundenantwort',
      'réponse',
      'respuesta',
      'resposta',
      'risposta',
      'antwoord',
      '返信',
      '回答',
      '回复',
      '답변',
      'ответ',
    ],
  ],
  status: [
    ...[
      'state',
      'solution status',
      'resolution status',
      'ticket status',
      'classification',
      'outcome',
      'zustand',
      'lösungsstatus',
    ],
    ...['statut', 'état', 'estado', 'stato', 'ステータス', '状態', '状态', '상태', 'статус'],
  ],
  next: ['next step by', 'next actor', 'ball', 'waiting for', 'who is next', 'next party'],
  reason: [
    ...['rationale', 'explanation', 'justification', 'reasoning', 'status reason', 'why', 'grund', 'begründung'],
    ...['raison', 'motif', 'motivo', 'razón', 'razão', 'reden', 'motivazione', '理由', '원인', 'причина'],
  ],
  questions: [
    ...[
      'follow_up_questions',
      'followup',
      'open questions',
      'questions to customer',
      'clarifying questions',
      'missing information',
    ],
    ...[
      'fragen',
      'rückfragen',
      'questions de suivi',
      'preguntas',
      'preguntas de seguimiento',
      'perguntas',
      'domande',
      'vragen',
      '質問',
      '问题',
      '질문',
      'вопросы',
    ],
  ],
  for_agent: [
    'agent tasks',
    'to do',
    'todos',
    'for the agent',
    'agent actions',
    'agent to do',
    'internal tasks',
    'für den agenten',
  ],
  answer_basis: ['basis', 'documented', 'grounding', 'based on', 'coverage', 'source basis'],
  unsure: ['uncertain', 'doubts', 'uncertainties', 'not sure', 'low confidence'],
};

/** With which an answer in words may begin that is meant as `key: value`. */
export const REPLY_LABELS = [
  ...['reply', 'response', 'answer', 'customer reply', 'customer response', 'draft', 'language', 'status'],
  ...['antwort', 'réponse', 'respuesta', 'resposta', 'risposta', 'antwoord', '返信', '回答', '回复', '답변', 'ответ'],
];
