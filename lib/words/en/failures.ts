/** What happened, what was kept, what to do: by kind of failure. In braces stand its facts (see lib/failures/sentence). */
export const failures = {
  'no-freshdesk-key': 'No Freshdesk key yet. Enter your domain and API key in Settings.',
  'no-model-key': 'No model key yet. {subject|The model endpoint} answers only with one. Enter it in Settings.',
  'keys-open':
    'Not saved: this browser lets scripts in web pages read what an extension stores, and so your keys. Update it to Chrome 140 or newer, then save again. Nothing was changed.',
  'settings-invalid': '{detail|A setting is not valid. Open Settings and correct it.}',
  'freshdesk-key-rejected':
    '{subject|Freshdesk} refused the API key. It may have been reset. Copy the key again from Profile settings in Freshdesk and save it in Settings.',
  'freshdesk-forbidden':
    "Your Freshdesk key has no right to {subject|do this}. Ask an admin for access, or use another agent's key.",
  'freshdesk-plan': 'Your Freshdesk plan does not include this.{said}',
  'freshdesk-suspended': 'Freshdesk says that this account is suspended. An admin has to restore it.',
  'freshdesk-locked-out':
    'Freshdesk has locked this agent out after too many wrong passwords. Log in to Freshdesk in the browser or ask an admin to unlock you; then check again.',
  'freshdesk-password-expired':
    'Your Freshdesk password has expired, and the API key with it. Set a new password in Freshdesk, then check again.',
  'freshdesk-no-api':
    "Your help desk's Freshdesk plan allows no API calls, so tickets cannot be read or answered from here. An admin can change the plan; then check again.",
  'freshdesk-no-help-desk': 'There is no Freshdesk help desk at {subject|this address}. Check the domain in Settings.',
  'freshdesk-not-found':
    'Freshdesk does not know {subject|this ticket}. It may have been deleted. What you wrote for it is kept.',
  'freshdesk-gone':
    '{subject|This ticket} was deleted or marked as spam, so nothing can be added to it. What you wrote for it is kept.',
  'freshdesk-invalid-request': 'Freshdesk did not accept this.{said} Nothing was changed, your draft is kept.',
  'freshdesk-rate-limited':
    'Your help desk has used up its Freshdesk API limit, which all agents and apps share. {wait}',
  'freshdesk-unavailable':
    'Freshdesk has a problem of its own right now{status}. Nothing was lost. Try again in a few minutes.',
  'freshdesk-unreachable':
    'Could not reach {subject|Freshdesk}. Check the internet connection and the domain in Settings, then try again.',
  'freshdesk-timeout': 'Freshdesk did not answer in 30 seconds. Try again.',
  'freshdesk-not-json':
    "{subject|Freshdesk} answered with a web page instead of data. A log-in page, proxy or wrong domain can cause this. Check the domain in Settings and your network's sign-in page.",
  'freshdesk-unexpected': 'Freshdesk answered in a way this extension does not understand.{said}',
  'ticket-empty': 'This ticket has no text to work from. Write the reply yourself, or ask the customer for details.',
  'ticket-placeholder':
    'Freshdesk shows only a placeholder for this message (Twitter/X does not hand out its text). Read it there and write the reply yourself.',
  'ticket-changed':
    '{detail|The ticket changed after you approved this reply.} Nothing was sent, your draft is kept. Read what is new, then send again.',
  'ticket-no-recipient':
    'The requester of this ticket has no e-mail address, so a reply cannot be sent from here. Answer in Freshdesk.',
  'reply-placeholder':
    'This reply still holds {subject|a placeholder}, and nobody fills that in any more: the customer would read it as it is. Nothing was sent, your draft is kept. Write there what the customer should read, then send again.',
  'ticket-channel':
    'This ticket came by chat, and Freshdesk takes no ordinary reply to it from here. Answer in Freshdesk.',
  'model-key-rejected': '{subject|The model endpoint} refused the API key.{said} Enter a valid key in Settings.',
  'model-forbidden': '{subject|The model endpoint} does not allow this key to use the model.{said}',
  'model-not-found':
    'The model {subject|} does not exist at this endpoint, or has been shut down, or this key may not use it.{said} Choose another one in Settings.',
  'model-quota':
    'The account at {subject|the model endpoint} has no credit left, or has reached a limit of its plan. Add credit or raise the limit there; waiting does not help.{said}',
  'model-data-policy':
    'The privacy settings (data policy) of your account at {subject|the model endpoint} allow none of those who run this model.{said} Change them there, or choose another model in Settings.',
  'model-rate-limited': '{subject|The model endpoint} is limiting requests{asks}{said}',
  'model-too-long':
    'This ticket is too long for {subject|the model}, also with a shortened thread. Try with only its newest messages, or choose a model with a larger context in Settings.',
  'model-bad-request': 'The model endpoint did not accept the request.{said} Check model and base URL in Settings.',
  'model-unavailable': '{subject|The model endpoint} is overloaded or down{status}.{said} Try again in a minute.',
  'model-no-memory':
    '{subject|The model server} has not enough memory for this.{said} Close other programs there, choose a smaller model, or load it with a smaller context; then try again.',
  'model-held-back':
    '{subject|The model endpoint} answered with errors several times, so the browser itself holds back what this extension sends there for a moment. Nothing was sent now. {wait}',
  'model-unreachable':
    'Could not reach {subject|the model endpoint}. Check the connection and the API base URL in Settings. A model on your own machine must be running and must allow browser extensions.',
  'model-timeout':
    '{subject|The model endpoint} did not start to answer in 30 seconds. Try again, or choose a faster model.',
  'model-stalled':
    'The model was silent for six minutes, so the request was ended. What had arrived is kept and marked as incomplete.',
  'model-too-slow':
    'The answer took longer than ten minutes, the most that is waited for one draft. What had arrived is kept and marked as incomplete. Choose a faster model, or one that thinks less.',
  'model-origin-refused':
    '{subject|The model server} refuses requests of browser extensions. If it is Ollama, set the environment variable OLLAMA_ORIGINS to chrome-extension://* and start Ollama again; other servers have a setting for CORS or allowed origins.',
  'model-not-a-stream':
    "{subject|The model endpoint} answered with a web page or something else that is not a model's answer. Check the API base URL in Settings.",
  'model-wrong-dialect':
    '{subject|This endpoint} speaks another protocol. Use its OpenAI-compatible Chat Completions address as API base URL.',
  'built-in-unavailable':
    'This browser has no built-in model that can be used here.{said} Choose another provider in Settings.',
  'built-in-not-downloaded': "Chrome's built-in model is not downloaded yet. Download it in Settings.",
  'built-in-no-page':
    "The built-in model runs in this extension's side panel or workspace, and neither is open. Open one, then try again.",
  'model-error': 'The model endpoint reported an error.{said} What had arrived is kept.',
  'answer-cut': 'The answer was cut off in the middle. What had arrived is kept and marked as incomplete.',
  'answer-length': "The answer hit the model's length limit before its end. It is kept and marked as incomplete.",
  'answer-filtered':
    "The model's content filter stopped the answer. What had arrived is kept and marked as incomplete.",
  'answer-refused': 'The model declined to answer.{said} Nothing was written into your draft.',
  'answer-empty': 'The model returned no text. Try again, or choose another model.',
  'answer-malformed': "The model's answer could not be read. Try again, or choose another model.",
  stopped: 'Stopped. What had arrived is kept and marked as incomplete.',
  'worker-stopped':
    'The browser stopped this extension while it was writing. What had arrived is kept and marked as incomplete.',
  'worker-silent':
    "The extension does not answer. Your draft is safe. Try again; if it stays silent, reload the extension on the browser's extensions page.",
  'cap-reached':
    '{detail|This request could pass your monthly cap.} So nothing was sent to the model, and your draft is kept. Raise the cap in Settings under Model costs, or wait for next month.',
  'cap-without-price':
    'You have set a monthly cap, but the price of {subject|this model} is not known here, so the cap cannot protect you. Nothing was sent to the model, and your draft is kept. Enter the price in Settings under Model costs (0 for a model on your own computer), or remove the cap.',
  'draft-missing': 'There is no draft to refine yet. Generate one first.',
  'draft-edited':
    'Your draft for this ticket holds your own words, so nothing was started. The side panel asks whether to replace it.',
  'request-unseen':
    'Nothing has left this computer yet. Before the first draft, the side panel shows what {subject|the model endpoint} would get; let it go there.',
  'person-busy':
    'A draft is being written, or a reply is on its way, for a ticket of this person. Nothing was deleted. Wait until it ends, then delete again.',
  'press-unseen':
    'Nothing was started: the browser saw no click of yours in this page. Press the button again, or start it in the side panel, which asks.',
  'press-limit':
    'Nothing was started: from ticket pages at most 2 drafts are written at once and 6 started a minute. Start it in the side panel, which asks.',
  'draft-busy': 'A draft is being written right now. Stop it first, or wait until it ends.',
  'storage-failed':
    "The browser could not read or write this extension's storage.{said} Try again, or restart the browser. What you type is kept in a second place meanwhile; copy it before you close this, to be sure.",
  'storage-full':
    'The disk is full, so nothing more can be saved. Free some space. What you type is kept in a second place meanwhile; copy it before you close this, to be sure.',
  'storage-newer':
    'This data was written by a newer version of the extension, so this one only reads it. Nothing was changed. Reload this page, update the extension, or export your drafts in Settings.',
  'storage-blocked':
    "Another tab of this extension holds its storage in an older form. Close the extension's other tabs, or restart the browser. Nothing was lost.",
  'storage-replaced':
    'The browser lost the record of this reply while it was on its way. Whether it was sent is being looked up in the ticket; it is not sent again.',
  'search-failed':
    'Search stopped working.{said} Try again. If it stays so, reload this page. Tickets and drafts are not touched.',
  'page-not-open':
    'The ticket is not open in a tab of this window. The text is on the clipboard; open the ticket and paste it, or try again there.',
  'page-other-ticket':
    'The Freshdesk tab shows another ticket now, so nothing was inserted. The text is on the clipboard.',
  'page-other-desk':
    "This extension is set up for {subject|another help desk than this page's}. To work here, change the domain or the agent page address in its settings, behind its icon in the browser's toolbar.",
  'page-no-editor':
    "Freshdesk's reply editor did not open. The text is on the clipboard: click Reply in Freshdesk and paste it.",
  'page-insert-failed':
    'The reply editor did not take the text. It is on the clipboard: click into the editor and paste it.',
  'page-insert-lost':
    'Freshdesk took the inserted text out of its editor again. It is on the clipboard: click into the editor and paste it.',
  'page-unloaded':
    "The browser had unloaded the ticket's tab to save memory, and the page has not come back yet. Nothing was inserted; the text is on the clipboard. Insert it again once the ticket is there.",
  'page-asleep':
    "The ticket's tab is asleep and does not answer. Nothing was inserted; the text is on the clipboard. Click that tab once, then insert again.",
  'page-reload':
    'The Freshdesk page runs an earlier version of this extension, or none. Nothing was inserted; the text is on the clipboard. Reload that page, then insert again.',
  'send-unconfirmed':
    'Could not confirm whether Freshdesk sent this reply: after a minute it is not in the ticket. It may still arrive, so look there before you send anything again.',
  'article-unconfirmed':
    'Freshdesk did not say whether it made the draft article. Look among the drafts of that folder in Freshdesk before you create it again.',
  'send-found-twice':
    'The ticket shows this reply more than once. Look at it in Freshdesk; nothing more will be sent from here.',
  'send-refused': 'Freshdesk refused the reply.{said} Nothing was sent, your draft is kept.',
  'freshdesk-http1':
    "A proxy or security program on the way to Freshdesk allows only an old kind of connection (HTTP/1.1), over which Chrome could send a reply twice. Nothing was sent, your draft is kept. Insert or copy it into Freshdesk's own editor and send it there, or ask your IT to allow HTTP/2 to Freshdesk.",
  'send-not-begun':
    'The browser did not answer when this was about to leave. Nothing was sent, your draft is kept. Send it again; if that does not help, restart the browser.',
  'send-too-late':
    'It could not go out in time: the browser was closed, the extension was updated, the computer slept, or its clock was changed. Nothing was sent. The text is back in your draft.',
  'send-found-similar':
    'Could not confirm this reply, but the ticket shows one of yours that is almost the same. Look at the ticket before you send anything again.',
  'send-edited':
    'The draft was changed after you approved it, so nothing was sent. Read it and send it again; what you had approved is in the Outbox.',
  'send-other-agent':
    'The Freshdesk key in Settings now belongs to another agent than the one who approved this. Nothing was sent, your draft is kept. Check the key, then send again.',
  'send-same-text':
    'You sent this very text on this ticket less than a day ago. Tick the box if the customer should get it again.',
  'send-in-editor':
    "A text of this draft stands, or may stand, in Freshdesk's own reply editor. If it is sent from there as well, the customer gets it twice. Look there, then tick the box to send this all the same.",
  'send-from-editor':
    "This reply was already sent from Freshdesk's own editor: the ticket shows it. Nothing was sent from here.",
  'send-after-unconfirmed':
    'An earlier reply on this ticket could not be confirmed; a look at the ticket just now did not find it. If it arrives late, the customer gets both. Tick the box to send this one all the same.',
  'send-was-sent':
    'Your earlier reply has arrived after all: the ticket shows it. Nothing new was sent. Read the ticket first.',
  'status-not-set':
    'The reply was sent, but its ticket still has the old status: the extension was stopped in between.',
  'permission-missing':
    'This extension may not talk to {subject|this address} yet. Save the setting again and allow it.',
  'host-blocked':
    'A policy of your organisation keeps this extension from talking to {subject|this address}, although the browser reaches it. Nothing was sent, your draft is kept. Ask your IT to allow this address for Assistant for Freshdesk (browser policy ExtensionSettings, runtime_allowed_hosts).',
  'page-no-access':
    'Chrome does not let this extension work on {subject|your help desk} any more, so it can neither put its buttons there nor read tickets. Your drafts are kept. Allow it in the inbox behind the extension’s icon, or in Chrome under Extensions → Assistant for Freshdesk → Site access.',
  'not-allowed': 'This request was refused, because it did not come from a place that may ask for it.',
  unexpected: 'Something went wrong that should not have.{said} What you wrote is kept.',
} as const;
