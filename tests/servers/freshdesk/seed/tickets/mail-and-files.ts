import { gmailSignature, outlookQuote, outlookSignature, p } from '../markup.ts';
import type { SeedTicket } from '../types.ts';

const shareRequest = p(
  'Buenas tardes:',
  'al abrir la carpeta \\\\files\\Operaciones\\2026 aparece «No tiene permiso para acceder». Ayer podía entrar sin problema. Mis compañeros del turno de mañana sí pueden.',
);

export const mailAndFiles: SeedTicket[] = [
  {
    id: 4706,
    subject: 'Não recebo e-mails externos desde ontem',
    from: 'beatriz.almeida@example.net',
    hoursAgo: 16,
    priority: 3,
    group: 'Service Desk',
    agent: 'dana',
    type: 'Incident',
    tags: ['email'],
    html: p(
      'Olá,',
      'desde ontem à tarde não recebo e-mails de fora da empresa. Os internos chegam normalmente. Um fornecedor me disse que recebeu a mensagem “552 5.2.2 mailbox full”, mas minha caixa mostra 60% de uso.',
      'Podem verificar, por favor?\nBeatriz',
    ),
    messages: [
      {
        by: 'dana',
        hoursAgo: 14,
        html: p(
          'Olá Beatriz,',
          'obrigada pela mensagem. Você consegue pedir ao fornecedor que encaminhe o aviso completo, como anexo?',
          'Dana',
        ),
      },
      {
        by: 'requester',
        hoursAgo: 3,
        html: `${p('Segue o aviso em anexo. Notei também que o arquivo morto on-line está cheio. Pode ser isso?')}${gmailSignature('Beatriz Almeida', 'Compras')}`,
        attachments: [{ name: 'aviso-552.eml', contentType: 'message/rfc822', size: 12_804 }],
      },
    ],
  },
  {
    id: 4712,
    subject: 'Sin acceso a la carpeta compartida de Operaciones',
    from: 'diego.ramirez@example.org',
    hoursAgo: 8,
    group: 'Service Desk',
    type: 'Incident',
    tags: ['file share'],
    cc: ['lucia.fernandez@example.org'],
    html: `${shareRequest}${outlookSignature('Diego Ramírez', 'Coordinador de operaciones', 'Ejemplo Logística S.L.')}`,
    messages: [
      {
        by: 'lucia.fernandez@example.org',
        hoursAgo: 6,
        cc: ['diego.ramirez@example.org'],
        html: `${p('A mí me pasa lo mismo desde las 16:00. ¿Se cambió algo en los grupos?')}${outlookQuote(['De: Diego Ramírez', 'Enviado: martes, 15:48', 'Para: Acme Support', 'Asunto: Sin acceso a la carpeta compartida de Operaciones'], shareRequest)}`,
      },
    ],
  },
  {
    id: 4718,
    subject: 'Outlook stuck on "Updating inbox"',
    from: 'liam.carter@example.com',
    hoursAgo: 2,
    source: 2,
    group: 'Service Desk',
    type: 'Incident',
    tags: ['email'],
    // Sent from the portal with nothing but a subject.
    html: '',
  },
  {
    id: 4727,
    subject: 'Conflicting copies in the shared finance folder',
    from: 'liam.carter@example.com',
    hoursAgo: 42,
    group: 'Service Desk',
    agent: 'dana',
    type: 'Problem',
    tags: ['file share', 'sync'],
    cc: ['grace.oneill@example.com', 'nora@example.com'],
    html: p(
      'Hi,',
      'several files in Finance/Quarter now exist twice, once with "-LIAM-LT20433" in the name. We do not know which one is right. Two examples attached. Nobody should lose their figures, so please do not delete anything yet.',
      'Liam',
    ),
    attachments: [
      {
        name: 'Q1.xlsx',
        contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        size: 48_210,
      },
      {
        name: 'Q1-LIAM-LT20433.xlsx',
        contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        size: 48_977,
      },
    ],
    messages: [
      {
        by: 'dana',
        hoursAgo: 40,
        cc: ['grace.oneill@example.com', 'nora@example.com'],
        html: p(
          'Hi Liam,',
          'We have paused the sync on your laptop, so nothing changes for now. Please look at both files and tell us which one has the right total in cell F42.',
          'Dana',
        ),
      },
      {
        by: 'requester',
        hoursAgo: 10,
        cc: ['grace.oneill@example.com', 'nora@example.com'],
        html: p(
          'The one with my laptop name has the right total. There are 14 more pairs though. Is there a quick way to compare them all, and when may I switch the sync on again?',
          'Liam',
        ),
      },
    ],
  },
];
