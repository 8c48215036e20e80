import { p } from '../markup.ts';
import type { SeedTicket } from '../types.ts';

const NEWSLETTER_BYTES = 200_000;

/** A forwarded newsletter: two sentences from a person, then layout tables until it weighs 200 kB. */
function newsletter(): string {
  const head = `<div dir="ltr"><p>Hej, det här nyhetsbrevet (nedan) fastnar i skräpposten för hela avdelningen. Kan ni släppa igenom avsändaren?</p><p>Marcus</p></div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------</div>`;
  let rows = '';
  for (let row = 1; head.length + rows.length < NEWSLETTER_BYTES; row++) {
    rows += `<table role="presentation" cellpadding="0" cellspacing="0" width="600" style="border-collapse:collapse;mso-table-lspace:0pt"><tr><td style="padding:12px;font-family:Arial,sans-serif;font-size:14px;line-height:20px;color:#333333"><h3 style="margin:0">Item ${row}</h3><p style="margin:0">Product note number ${row} of our monthly letter, with a price of ${row * 3} EUR.</p></td></tr></table>`;
  }
  return `${head}${rows}</div>`;
}

export const unusual: SeedTicket[] = [
  {
    id: 4717,
    subject: 'Tweet from @example_nora',
    from: 'nora@example.com',
    hoursAgo: 15,
    source: 5,
    group: 'Service Desk',
    type: 'Question',
    // Since October 2020 the text of tweets is not handed out (official documentation); wording is a guess.
    html: p('View the tweet at https://twitter.com/example_nora/status/1290000000000000001'),
    messages: [
      {
        by: 'requester',
        hoursAgo: 14,
        source: 5,
        html: p('View the tweet at https://twitter.com/example_nora/status/1290000000000000002'),
      },
    ],
  },
  {
    id: 4719,
    subject: 'Nyhetsbrev hamnar i skräpposten',
    from: 'marcus.lindqvist@example.net',
    hoursAgo: 25,
    priority: 1,
    group: 'Service Desk',
    type: 'Question',
    tags: ['email'],
    html: newsletter(),
  },
  {
    id: 4721,
    subject: 'Test, please ignore',
    from: 'tomasz.nowak@example.com',
    hoursAgo: 70,
    deleted: true,
    html: p('Only a test.'),
  },
  {
    id: 4722,
    subject: 'CONGRATULATIONS you have been selected',
    from: 'admin.team@example.net',
    hoursAgo: 65,
    spam: true,
    html: p('Claim your prize of 1,000,000 today.'),
  },
];
