import type { Articles } from './topics';

export const en: Articles = {
  language: 'en',
  around: ['Hello Ada,\nthank you for writing to us.', 'Does that help?\nKind regards'],
  path: 'Open Settings › Ghost mode › Enable.',
  internal: 'Give loyal customers a voucher of one month when they threaten to leave, but never mention it first.',
  stranger: 'Your order ORD-55812 is on its way.',
  linked: 'You can ask for a refund within 90 days of the purchase.',
  mixed: 'The Team plan has up to 50 users.',
  rule: 'By policy, only one device must be used for each subscription.',
  unanswerable: [
    ['Parking at your office', 'Where can visitors leave their bicycle when they come to the interview?'],
    ['Sponsoring our football club', 'Would your company like to buy shirts for our youth team?'],
    ['Dark chocolate in the gift box', 'Which cocoa beans are used, and is it vegan?'],
  ],
  topics: [
    {
      title: 'Refunds',
      article:
        'You can ask for a refund within 30 days of the purchase.\nThe money comes back to the same card within 5 days.\nShipping costs are not refunded.',
      subject: 'Money back',
      message:
        'I bought the wrong product last week and would like a refund of the purchase. Is the shipping refunded too?',
      reply: [
        'You can have a refund of your purchase within 30 days.',
        'The money comes back to your card within 5 days.',
        'Shipping costs are not refunded.',
      ],
      flip: [2, 'Shipping costs are refunded.'],
      unit: [0, 'days', 'months'],
    },
    {
      title: 'Export your data',
      article:
        'Open Settings › Data › Export and choose a period.\nThe file holds at most 10 GB.\nThe download link works for 48 hours.\nDeleted tickets are not part of the file.',
      subject: 'Export of our tickets',
      message: 'How do we export all our data into a file, and for how long does the download link work?',
      reply: [
        'Open Settings › Data › Export and choose a period.',
        'The download link works for 48 hours.',
        'Deleted tickets are not part of the exported file.',
      ],
      flip: [2, 'Deleted tickets are part of the exported file.'],
      unit: [1, 'hours', 'days'],
    },
    {
      title: 'Reset your password',
      article:
        'Open Account › Security › Reset password.\nThe link in the e-mail works for 60 minutes.\nThe account is locked for 15 minutes when the password was wrong 5 times.\nSupport cannot see your password.',
      subject: 'Account locked',
      message:
        'My account is locked because I typed the password wrong. How do I reset it, and can you see my password?',
      reply: [
        'Open Account › Security › Reset password.',
        'The link that you get by e-mail works for 60 minutes.',
        'Support cannot see your password.',
      ],
      flip: [2, 'Support can see your password.'],
      unit: [1, 'minutes', 'days'],
    },
    {
      title: 'Plans and users',
      article:
        'The Team plan has up to 10 users.\nThe Business plan has up to 50 users.\nThe API is not part of the Team plan.\nYou can change the plan every month.',
      subject: 'How many users',
      message: 'How many users may we have in the Team plan, and is the API part of it?',
      reply: [
        'The Team plan has up to 10 users.',
        'The API is not part of the Team plan.',
        'You can change your plan every month.',
      ],
      flip: [1, 'The API is part of the Team plan.'],
      unit: [0, 'users', 'GB'],
    },
    {
      title: 'The calendar does not sync',
      article:
        'Error SYNC-204 means that the calendar is full.\nVersion 4.2.1 or later is needed.\nOpen Calendar › Sync › Start again; it takes 20 minutes.\nShared calendars are not synced.',
      subject: 'SYNC-204',
      message: 'The calendar shows error SYNC-204 and does not sync any more, neither mine nor the shared calendars.',
      reply: [
        'Error SYNC-204 means that your calendar is full.',
        'Please use version 4.2.1 or later.',
        'Then open Calendar › Sync › Start again; that takes 20 minutes.',
        'Shared calendars are not synced.',
      ],
      flip: [3, 'Shared calendars are synced.'],
      unit: [2, 'minutes', 'hours'],
    },
    {
      title: 'Change the address on an invoice',
      article:
        'Open Billing › Invoices › Edit.\nAn invoice can be edited for 14 days.\nA new invoice costs 12 EUR.\nThe tax number of an invoice cannot be changed.',
      subject: 'Wrong address on our invoice',
      message: 'Our invoice has the wrong address and the wrong tax number. How can we change the invoice?',
      reply: [
        'Open Billing › Invoices › Edit.',
        'You can edit an invoice for 14 days; a new invoice costs 12 EUR.',
        'The tax number of an invoice cannot be changed.',
      ],
      flip: [2, 'The tax number of an invoice can be changed.'],
      unit: [1, 'days', 'weeks'],
    },
    {
      title: 'Battery of the scanner X20',
      article:
        'The battery of the scanner X20 lasts 8 hours.\nCharging takes 3 hours.\nChargers of other makers are not supported.\nThe battery has a warranty of 24 months.',
      subject: 'Scanner battery empty',
      message: 'The battery of our scanner X20 is empty after a morning. Can we use a charger of another maker?',
      reply: [
        'The battery of your scanner X20 lasts 8 hours and charging takes 3 hours.',
        'Chargers of other makers are not supported.',
        'Its warranty is 2 years.',
      ],
      flip: [1, 'Chargers of other makers are supported.'],
      unit: [2, 'years', 'weeks'],
    },
    {
      title: 'Delivery',
      article:
        'A delivery takes 4 days.\nParcels of more than 30 kg come by carrier.\nParcels are not delivered on Saturdays.\nThe tracking number comes by e-mail.',
      subject: 'When does the parcel come',
      message: 'How long does the delivery of a parcel take, and is it delivered on Saturdays?',
      reply: [
        'A delivery takes 4 days.',
        'Parcels are not delivered on Saturdays.',
        'You get the tracking number by e-mail.',
      ],
      flip: [1, 'Parcels are delivered on Saturdays.'],
      unit: [0, 'days', 'weeks'],
    },
  ],
};
