import { gmailSignature, originalMessage, outlookSignature, p } from '../markup.ts';
import type { SeedTicket } from '../types.ts';

export const devices: SeedTicket[] = [
  {
    id: 4705,
    subject: 'L’imprimante du 2e étage affiche « erreur 59.F0 »',
    from: 'camille.dubois@example.com',
    hoursAgo: 52,
    status: 8,
    group: 'Workplace',
    agent: 'robin',
    type: 'Incident',
    tags: ['printer'],
    html: `${p('Bonjour,', 'l’imprimante multifonction du 2e étage (près de la cuisine) affiche « 59.F0 – erreur du moteur de transfert ». Je l’ai éteinte et rallumée deux fois, sans succès. Nous devons imprimer des contrats avant vendredi.')}${outlookSignature('Camille Dubois', 'Service juridique')}`,
    attachments: [{ name: 'erreur-imprimante.jpg', contentType: 'image/jpeg', size: 284_211 }],
    messages: [
      {
        by: 'robin',
        hoursAgo: 48,
        html: p(
          'Bonjour Camille,',
          'le kit de transfert est usé ; la pièce est commandée et devrait arriver jeudi. En attendant, utilisez la file « PARIS-3E » : je l’ai ajoutée à votre poste.',
          'Robin',
        ),
      },
      {
        by: 'requester',
        hoursAgo: 22,
        html: p('Merci ! La file PARIS-3E apparaît, mais elle demande un code. Lequel ?'),
      },
    ],
  },
  {
    id: 4709,
    subject: 'Please install the diagram tool on my laptop',
    from: 'grace.oneill@example.com',
    hoursAgo: 33,
    priority: 1,
    source: 2,
    group: 'Workplace',
    agent: 'robin',
    type: 'Service Request',
    tags: ['software'],
    html: p(
      'Hi,',
      'I need the diagram tool from the software portal for the new process maps. The portal says "Requires approval" but nothing happens when I click Request. My laptop is LT-20871. My manager Liam (in copy) is fine with it.',
      'Grace',
    ),
    cc: ['liam.carter@example.com'],
    messages: [
      {
        by: 'liam.carter@example.com',
        hoursAgo: 31,
        cc: ['grace.oneill@example.com'],
        html: `<div dir="ltr">Approved from my side, cost centre 4410.</div>${gmailSignature('Liam Carter', 'Accounts Payable')}`,
      },
    ],
  },
  {
    id: 4716,
    subject: 'Printer only prints blank pages',
    from: 'grace.oneill@example.com',
    hoursAgo: 110,
    status: 4,
    group: 'Workplace',
    agent: 'sam',
    type: 'Incident',
    tags: ['printer'],
    html: p(
      'Since the toner was changed this morning, the small printer in room 1.14 only puts out blank pages. The test page is blank as well.',
      'Grace',
    ),
    messages: [
      {
        by: 'sam',
        hoursAgo: 107,
        html: p(
          'Hi Grace,',
          'This is almost always the orange transport strip. Please open the front cover, take the toner out, pull the strip off to the side, and put it back.',
          'Sam',
        ),
      },
      {
        by: 'requester',
        hoursAgo: 105,
        html: `${p('That was it. Slightly embarrassing, thanks!')}${originalMessage(['From: Acme Support', 'Sent: Thursday', 'To: Grace O’Neill', 'Subject: Re: Printer only prints blank pages', '', 'This is almost always the orange transport strip.'])}`,
      },
    ],
  },
  {
    id: 4726,
    subject: 'Licens för PDF-programmet har gått ut',
    from: 'marcus.lindqvist@example.net',
    hoursAgo: 36,
    status: 3,
    group: 'Workplace',
    agent: 'sam',
    type: 'Service Request',
    tags: ['software', 'licence'],
    html: p(
      'Hej,',
      'PDF-programmet säger att licensen har gått ut och att jag har 7 dagar kvar. Kan ni förnya den?',
      'Hälsningar\nMarcus',
    ),
    messages: [
      {
        by: 'sam',
        hoursAgo: 34,
        html: p(
          'Hej Marcus,',
          'vilken version visas under Hjälp > Om? Vi byter från enskilda licenser till en gemensam.',
          'Sam',
        ),
      },
      {
        by: 'requester',
        hoursAgo: 33.9,
        autoResponse: true,
        html: p(
          'Automatiskt svar: Jag är på semester och tillbaka på måndag. Vid brådskande ärenden, kontakta kundtjanst@example.net.',
        ),
      },
    ],
  },
];
