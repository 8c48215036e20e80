/** What the settings page says of each setting, by its path. Texts are as they are: braces in them are for prompts. */
export const settings = {
  /** Beside its input. */
  labels: {
    'openai.model': 'Model',
    'costs.monthly_cap': 'Monthly cap (US dollars)',
    'costs.cap_by_default': 'Monthly cap of a new installation',
    'costs.prices': 'Model prices',
    'replies.signature': 'Signature',
    'replies.help_desk_signs': 'My help desk adds it itself',
    'sending.undo_seconds': 'Time to undo (seconds)',
    'prompts.response': 'Customer response prompt',
    'prompts.instructions': 'Tech instructions prompt',
    playbooks: 'Playbooks',
    'freshdesk.domain': 'Freshdesk domain',
    'freshdesk.agent_page': 'Agent page address (optional)',
    'openai.base_url': 'API base URL',
    'openai.provider': 'Model provider',
    'freshdesk.polling_interval': 'Check for tickets every (minutes)',
    'freshdesk.ticket_limit': 'Tickets per check',
    'freshdesk.rate_limit_delay': 'Delay between requests (seconds)',
    'freshdesk.retry_delay': 'Retry delay (seconds)',
    'freshdesk.max_retries': 'Maximum retries',
    'freshdesk.keep_days': 'Keep tickets for (days)',
    'privacy.private_notes_in_responses': 'Use private notes in customer responses',
    'privacy.redaction': 'Replace private data before a request leaves',
    'privacy.hold_first_request': 'Hold the first request of a help desk until I let it go',
    'privacy.hide_secret': 'Passwords, codes and keys',
    'privacy.hide_card': 'Payment cards',
    'privacy.hide_iban': 'Bank accounts (IBAN)',
    'privacy.hide_national_id': 'National ID numbers',
    'privacy.hide_own': 'My own patterns',
    'privacy.hide_email': 'E-mail addresses',
    'privacy.hide_url_token': 'Tokens in web addresses',
    'privacy.hide_phone': 'Telephone numbers',
    'privacy.hide_birth_date': 'Dates of birth',
    'privacy.hide_address': 'Postal addresses',
    'privacy.hide_name': "People's names",
    'privacy.hide_reference': 'Order, customer and contract numbers',
    'privacy.own_patterns': 'My own patterns, one a line',
    'notifications.new_tickets': 'Notify me about new tickets',
    'notifications.quiet_from': 'Quiet from (hour)',
    'notifications.quiet_until': 'Quiet until (hour)',
    language: 'Language',
    'freshdesk.api_key': 'Freshdesk API key',
    'openai.api_key': 'OpenAI API key',
  },
  /** What it is called in a list, where the label needs its surroundings to be understood. */
  names: {
    'costs.monthly_cap': 'Monthly cap',
    'replies.help_desk_signs': 'My help desk adds the signature itself',
    'freshdesk.agent_page': 'Agent page address',
    'notifications.new_tickets': 'Notifications',
  },
  hints: {
    'costs.monthly_cap':
      'A request that could pass it is not sent: the estimate takes the longest possible answer. Empty: no cap. It counts what this browser asks, not what colleagues with the same key do.',
    'replies.signature':
      "Plain text below replies that are sent from here; you see it before each is sent. What you insert into Freshdesk's own editor gets Freshdesk's. {{agent.name}}, {{agent.email}}, {{ticket.agent.name}} and {{ticket.id}} are filled in; any other placeholder is asked for.",
    'replies.help_desk_signs':
      'Only if replies that were sent from here reach customers with two signatures. Then none is added here.',
    'sending.undo_seconds': 'How long a reply waits after you have sent it from here, so that you can take it back.',
    'prompts.response':
      'What the model is told before it writes to a customer. The ticket is added after it; {{playbooks}} becomes the guidance picked for the ticket, {{today}} the date, {{sign_off}} how to end, by whether a signature follows.',
    'prompts.instructions':
      'What the model is told before it writes instructions for support staff. The ticket is added after it; {{playbooks}} becomes the guidance picked for the ticket, {{today}} the date, {{sign_off}} how to end, by whether a signature follows.',
    'freshdesk.domain': 'The name alone or any address of your help desk will do, for example acme.',
    'freshdesk.agent_page':
      "Only if you open tickets under your company's own name instead of freshdesk.com. Chrome then asks you to allow that one address; data still comes from the domain above.",
    'freshdesk.polling_interval': 'How often the background worker looks for new and updated tickets. Default: 5.',
    'freshdesk.ticket_limit':
      'Of how many tickets one check reads the conversations at most. Changes of all tickets are always read. Default: 25.',
    'freshdesk.rate_limit_delay': 'Pause between two background requests. Your clicks never wait for it. Default: 3.',
    'freshdesk.retry_delay': 'Wait before the first new attempt; doubles each time, up to 60 seconds. Default: 5.',
    'freshdesk.max_retries': 'How often a failed background request is tried again. Default: 5.',
    'freshdesk.keep_days':
      'Tickets that nobody has touched for longer leave the local copy, but not Freshdesk; drafts, their versions and the record of what was sent follow. A pending draft keeps its ticket for as long after its last change, and the lists say when its time ends. A reply on its way stays. Default: 90.',
    'privacy.redaction':
      'The model gets [[EMAIL_1]] in place of an address, and the answer is put back together here. Passwords and card numbers never come back. No program finds everything: “What leaves this computer” beside each draft shows all that left.',
    'privacy.own_patterns':
      '# is a digit, @ a letter, * some of both, anything else itself: AB-###### finds AB-204711.',
    'privacy.private_notes_in_responses':
      "On: your team's private notes go to the model as background for customer responses. Where their wording turns up in a response, it is marked, and you are asked before it is sent or inserted. Off: responses are written without them. Tech instructions always use them.",
    'notifications.new_tickets':
      "A message of your system when a check finds new tickets. The number on the extension's icon is always there.",
    'notifications.quiet_from':
      'Between these hours of your clock nothing is said; the number on the icon goes on. The same hour twice: no quiet hours.',
    language:
      'Of everything this extension says. Drafts are written in the language of the ticket. Open pages follow when they are opened again.',
  },
  /** In an empty input. */
  examples: {
    'freshdesk.domain': 'yourcompany.freshdesk.com',
    'freshdesk.agent_page': 'support.yourcompany.com',
    'openai.base_url': 'https://api.openai.com/v1',
    'privacy.own_patterns': 'AB-######',
  },
  sections: {
    freshdesk: 'Freshdesk',
    'model-section': 'Model',
    polling: 'Checking for tickets',
    drafting: 'Drafting',
    knowledge: 'What your company knows',
    privacy: 'Privacy',
    notifications: 'Notifications',
    'language-section': 'Language',
    costs: 'Model costs',
    page: 'In the Freshdesk page',
    data: 'Your data',
  },
} as const;
