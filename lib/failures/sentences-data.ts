import type { Failure, FailureKind } from './app-error';
import { fillSentence } from './sentence';

/** What a person can do about a failure; pages turn it into a button or a link. */
export type Remedy =
  | 'settings'
  | 'model'
  | 'retry'
  /** Once more, with less of the thread. */
  | 'shorten'
  | 'billing'
  | 'costs'
  | 'reload-page'
  | 'open-ticket'
  | 'check-again'
  | 'allow'
  | 'none';

/** A field or section of the options page, by its id there. */
export type SettingsField =
  | 'domain'
  | 'freshdesk_api_key'
  | 'openai_api_key'
  | 'model'
  | 'base_url'
  | 'provider'
  | 'help_desk_signs'
  | 'costs'
  | 'monthly_cap'
  | 'data';

export type Explanation = {
  text: string;
  remedy: Remedy;
  /** Where in the settings the remedy is. */
  field?: SettingsField;
};

/** How an explanation is written down: in its text, `{…}` is filled with the facts of the failure (see lib/failures/sentence). */
const say = (remedy: Remedy, text: string): Explanation => ({ text, remedy });

const set = (field: SettingsField, text: string): Explanation => ({
  text,
  remedy: field === 'model' ? 'model' : 'settings',
  field,
});

/** The one place that turns a kind of failure into words: what happened, what was kept, what to do. */
const SENTENCES: Record<FailureKind, Explanation> = {
  'no-freshdesk-key': set('freshdesk_api_key', 'No Freshdesk key yet. Enter your domain and API key in Settings.'),
  'no-model-key': set(
    'openai_api_key',
    'No model key yet. {subject|The model endpoint} answers only with one. Enter it in Settings.',
  ),
  'keys-open': say(
    'none',
    'Not saved: this browser lets scripts in web pages read what an extension stores, and so your keys. Update it to Chrome 140 or newer, then save again. Nothing was changed.',
  ),
  'settings-invalid': say('settings', '{detail|A setting is not valid. Open Settings and correct it.}'),

  'freshdesk-key-rejected': set(
    'freshdesk_api_key',
    '{subject|Freshdesk} refused the API key. It may have been reset. Copy the key again from Profile settings in Freshdesk and save it in Settings.',
  ),
  'freshdesk-forbidden': say(
    'none',
    "Your Freshdesk key has no right to {subject|do this}. Ask an admin for access, or use another agent's key.",
  ),
  'freshdesk-plan': say('none', 'Your Freshdesk plan does not include this.{said}'),
  'freshdesk-suspended': say('none', 'Freshdesk says that this account is suspended. An admin has to restore it.'),
  'freshdesk-locked-out': say(
    'none',
    'Freshdesk has locked this agent out after too many wrong passwords. Log in to Freshdesk in the browser or ask an admin to unlock you; then check again.',
  ),
  'freshdesk-password-expired': say(
    'none',
    'Your Freshdesk password has expired, and the API key with it. Set a new password in Freshdesk, then check again.',
  ),
  'freshdesk-no-api': say(
    'none',
    "Your help desk's Freshdesk plan allows no API calls, so tickets cannot be read or answered from here. An admin can change the plan; then check again.",
  ),
  'freshdesk-no-help-desk': set(
    'domain',
    'There is no Freshdesk help desk at {subject|this address}. Check the domain in Settings.',
  ),
  'freshdesk-not-found': say(
    'none',
    'Freshdesk does not know {subject|this ticket}. It may have been deleted. What you wrote for it is kept.',
  ),
  'freshdesk-gone': say(
    'none',
    '{subject|This ticket} was deleted or marked as spam, so nothing can be added to it. What you wrote for it is kept.',
  ),
  'freshdesk-invalid-request': say(
    'none',
    'Freshdesk did not accept this.{said} Nothing was changed, your draft is kept.',
  ),
  'freshdesk-rate-limited': say(
    'retry',
    'Your help desk has used up its Freshdesk API limit, which all agents and apps share. {wait}',
  ),
  'freshdesk-unavailable': say(
    'retry',
    'Freshdesk has a problem of its own right now{status}. Nothing was lost. Try again in a few minutes.',
  ),
  'freshdesk-unreachable': say(
    'retry',
    'Could not reach {subject|Freshdesk}. Check the internet connection and the domain in Settings, then try again.',
  ),
  'freshdesk-timeout': say('retry', 'Freshdesk did not answer in 30 seconds. Try again.'),
  'freshdesk-not-json': set(
    'domain',
    "{subject|Freshdesk} answered with a web page instead of data. A log-in page, proxy or wrong domain can cause this. Check the domain in Settings and your network's sign-in page.",
  ),
  'freshdesk-unexpected': say('retry', 'Freshdesk answered in a way this extension does not understand.{said}'),

  'ticket-empty': say(
    'none',
    'This ticket has no text to work from. Write the reply yourself, or ask the customer for details.',
  ),
  'ticket-placeholder': say(
    'none',
    'Freshdesk shows only a placeholder for this message (Twitter/X does not hand out its text). Read it there and write the reply yourself.',
  ),
  'ticket-changed': say(
    'open-ticket',
    '{detail|The ticket changed after you approved this reply.} Nothing was sent, your draft is kept. Read what is new, then send again.',
  ),
  'ticket-no-recipient': say(
    'none',
    'The requester of this ticket has no e-mail address, so a reply cannot be sent from here. Answer in Freshdesk.',
  ),

  'ticket-channel': say(
    'open-ticket',
    'This ticket came by chat, and Freshdesk takes no ordinary reply to it from here. Answer in Freshdesk.',
  ),

  'model-key-rejected': set(
    'openai_api_key',
    '{subject|The model endpoint} refused the API key.{said} Enter a valid key in Settings.',
  ),
  'model-forbidden': set(
    'openai_api_key',
    '{subject|The model endpoint} does not allow this key to use the model.{said}',
  ),
  'model-not-found': set(
    'model',
    'The model {subject|} does not exist at this endpoint, or has been shut down, or this key may not use it.{said} Choose another one in Settings.',
  ),
  'model-quota': say(
    'billing',
    'The account at {subject|the model endpoint} has no credit left, or has reached a limit of its plan. Add credit or raise the limit there; waiting does not help.{said}',
  ),
  'model-data-policy': set(
    'model',
    'The privacy settings (data policy) of your account at {subject|the model endpoint} allow none of those who run this model.{said} Change them there, or choose another model in Settings.',
  ),
  'model-rate-limited': say('retry', '{subject|The model endpoint} is limiting requests{asks}{said}'),
  'model-too-long': say(
    'shorten',
    'This ticket is too long for {subject|the model}, also with a shortened thread. Try with only its newest messages, or choose a model with a larger context in Settings.',
  ),
  'model-bad-request': set(
    'model',
    'The model endpoint did not accept the request.{said} Check model and base URL in Settings.',
  ),
  'model-unavailable': say(
    'retry',
    '{subject|The model endpoint} is overloaded or down{status}.{said} Try again in a minute.',
  ),
  'model-no-memory': say(
    'retry',
    '{subject|The model server} has not enough memory for this.{said} Close other programs there, choose a smaller model, or load it with a smaller context; then try again.',
  ),
  'model-held-back': say(
    'retry',
    '{subject|The model endpoint} answered with errors several times, so the browser itself holds back what this extension sends there for a moment. Nothing was sent now. {wait}',
  ),
  'model-unreachable': set(
    'base_url',
    'Could not reach {subject|the model endpoint}. Check the connection and the API base URL in Settings. A model on your own machine must be running and must allow browser extensions.',
  ),
  'model-timeout': say(
    'retry',
    '{subject|The model endpoint} did not start to answer in 30 seconds. Try again, or choose a faster model.',
  ),
  'model-stalled': say(
    'retry',
    'The model was silent for six minutes, so the request was ended. What had arrived is kept and marked as incomplete.',
  ),
  'model-too-slow': set(
    'model',
    'The answer took longer than ten minutes, the most that is waited for one draft. What had arrived is kept and marked as incomplete. Choose a faster model, or one that thinks less.',
  ),
  'model-origin-refused': set(
    'base_url',
    '{subject|The model server} refuses requests of browser extensions. If it is Ollama, set the environment variable OLLAMA_ORIGINS to chrome-extension://* and start Ollama again; other servers have a setting for CORS or allowed origins.',
  ),
  'model-not-a-stream': set(
    'base_url',
    "{subject|The model endpoint} answered with a web page or something else that is not a model's answer. Check the API base URL in Settings.",
  ),
  'model-wrong-dialect': set(
    'base_url',
    '{subject|This endpoint} speaks another protocol. Use its OpenAI-compatible Chat Completions address as API base URL.',
  ),
  'built-in-unavailable': set(
    'provider',
    'This browser has no built-in model that can be used here.{said} Choose another provider in Settings.',
  ),
  'built-in-not-downloaded': set('provider', "Chrome's built-in model is not downloaded yet. Download it in Settings."),
  'built-in-no-page': say(
    'retry',
    "The built-in model runs in this extension's side panel or workspace, and neither is open. Open one, then try again.",
  ),
  'model-error': say('retry', 'The model endpoint reported an error.{said} What had arrived is kept.'),

  'answer-cut': say(
    'retry',
    'The answer was cut off in the middle. What had arrived is kept and marked as incomplete.',
  ),
  'answer-length': say(
    'retry',
    "The answer hit the model's length limit before its end. It is kept and marked as incomplete.",
  ),
  'answer-filtered': say(
    'retry',
    "The model's content filter stopped the answer. What had arrived is kept and marked as incomplete.",
  ),
  'answer-refused': say('retry', 'The model declined to answer.{said} Nothing was written into your draft.'),
  'answer-empty': say('retry', 'The model returned no text. Try again, or choose another model.'),
  'answer-malformed': say('retry', "The model's answer could not be read. Try again, or choose another model."),

  stopped: say('retry', 'Stopped. What had arrived is kept and marked as incomplete.'),
  'worker-stopped': say(
    'retry',
    'The browser stopped this extension while it was writing. What had arrived is kept and marked as incomplete.',
  ),
  'worker-silent': say(
    'retry',
    "The extension does not answer. Your draft is safe. Try again; if it stays silent, reload the extension on the browser's extensions page.",
  ),
  'cap-reached': {
    text: '{detail|This request could pass your monthly cap.} So nothing was sent to the model, and your draft is kept. Raise the cap in Settings under Model costs, or wait for next month.',
    remedy: 'costs',
    field: 'monthly_cap',
  },
  'cap-without-price': say(
    'costs',
    'You have set a monthly cap, but the price of {subject|this model} is not known here, so the cap cannot protect you. Nothing was sent to the model, and your draft is kept. Enter the price in Settings under Model costs (0 for a model on your own computer), or remove the cap.',
  ),
  'draft-missing': say('none', 'There is no draft to refine yet. Generate one first.'),
  'draft-edited': say(
    'none',
    'Your draft for this ticket holds your own words, so nothing was started. The side panel asks whether to replace it.',
  ),
  'press-unseen': say(
    'none',
    'Nothing was started: the browser saw no click of yours in this page. Press the button again, or start it in the side panel, which asks.',
  ),
  'press-limit': say(
    'none',
    'Nothing was started: from ticket pages at most 2 drafts are written at once and 6 started a minute. Start it in the side panel, which asks.',
  ),
  'draft-busy': say('none', 'A draft is being written right now. Stop it first, or wait until it ends.'),
  'storage-failed': say(
    'retry',
    "The browser could not read or write this extension's storage.{said} Try again, or restart the browser. What you type is kept in a second place meanwhile; copy it before you close this, to be sure.",
  ),
  'storage-full': say(
    'none',
    'The disk is full, so nothing more can be saved. Free some space. What you type is kept in a second place meanwhile; copy it before you close this, to be sure.',
  ),
  'storage-newer': say(
    'reload-page',
    'This data was written by a newer version of the extension, so this one only reads it. Nothing was changed. Reload this page, update the extension, or export your drafts in Settings.',
  ),
  'storage-blocked': say(
    'retry',
    "Another tab of this extension holds its storage in an older form. Close the extension's other tabs, or restart the browser. Nothing was lost.",
  ),
  'storage-replaced': say(
    'check-again',
    'The browser lost the record of this reply while it was on its way. Whether it was sent is being looked up in the ticket; it is not sent again.',
  ),
  'search-failed': say(
    'retry',
    'Search stopped working.{said} Try again. If it stays so, reload this page. Tickets and drafts are not touched.',
  ),
  'search-not-loaded': say(
    'retry',
    'Search could not start: the browser did not load its index, a WebAssembly file of this extension. Try again. If it stays so, reload this page; on a company computer, ask whether WebAssembly is switched off. Tickets and drafts are not touched.',
  ),

  'page-not-open': say(
    'open-ticket',
    'The ticket is not open in a tab of this window. The text is on the clipboard; open the ticket and paste it, or try again there.',
  ),
  'page-other-ticket': say(
    'open-ticket',
    'The Freshdesk tab shows another ticket now, so nothing was inserted. The text is on the clipboard.',
  ),
  'page-other-desk': say(
    'none',
    "This extension is set up for {subject|another help desk than this page's}. To work here, change the domain or the agent page address in its settings, behind its icon in the browser's toolbar.",
  ),
  'page-no-editor': say(
    'none',
    "Freshdesk's reply editor did not open. The text is on the clipboard: click Reply in Freshdesk and paste it.",
  ),
  'page-insert-failed': say(
    'none',
    'The reply editor did not take the text. It is on the clipboard: click into the editor and paste it.',
  ),
  'page-insert-lost': say(
    'none',
    'Freshdesk took the inserted text out of its editor again. It is on the clipboard: click into the editor and paste it.',
  ),
  'page-unloaded': say(
    'open-ticket',
    "The browser had unloaded the ticket's tab to save memory, and the page has not come back yet. Nothing was inserted; the text is on the clipboard. Insert it again once the ticket is there.",
  ),
  'page-asleep': say(
    'open-ticket',
    "The ticket's tab is asleep and does not answer. Nothing was inserted; the text is on the clipboard. Click that tab once, then insert again.",
  ),
  'page-reload': say(
    'reload-page',
    'The Freshdesk page runs an earlier version of this extension, or none. Nothing was inserted; the text is on the clipboard. Reload that page, then insert again.',
  ),

  'send-unconfirmed': say(
    'check-again',
    'Could not confirm whether Freshdesk sent this reply. Look at the ticket before you send anything again.',
  ),
  'send-found-twice': say(
    'open-ticket',
    'The ticket shows this reply more than once. Look at it in Freshdesk; nothing more will be sent from here.',
  ),
  'send-refused': say('none', 'Freshdesk refused the reply.{said} Nothing was sent, your draft is kept.'),
  'freshdesk-http1': say(
    'none',
    "A proxy or security program on the way to Freshdesk allows only an old kind of connection (HTTP/1.1), over which Chrome could send a reply twice. Nothing was sent, your draft is kept. Insert or copy it into Freshdesk's own editor and send it there, or ask your IT to allow HTTP/2 to Freshdesk.",
  ),
  'send-not-begun': say(
    'none',
    'The browser did not answer when this was about to leave. Nothing was sent, your draft is kept. Send it again; if that does not help, restart the browser.',
  ),
  'send-too-late': say(
    'none',
    'It could not go out in time: the browser was closed, the extension was updated, the computer slept, or its clock was changed. Nothing was sent. The text is back in your draft.',
  ),
  'send-found-similar': say(
    'check-again',
    'Could not confirm this reply, but the ticket shows one of yours that is almost the same. Look at the ticket before you send anything again.',
  ),
  'send-edited': say(
    'none',
    'The draft was changed after you approved it, so nothing was sent. Read it and send it again; what you had approved is in the Outbox.',
  ),
  'send-other-agent': say(
    'settings',
    'The Freshdesk key in Settings now belongs to another agent than the one who approved this. Nothing was sent, your draft is kept. Check the key, then send again.',
  ),
  'send-same-text': say(
    'none',
    'You sent this very text on this ticket less than a day ago. Tick the box if the customer should get it again.',
  ),
  'send-in-editor': say(
    'none',
    "A text of this draft stands, or may stand, in Freshdesk's own reply editor. If it is sent from there as well, the customer gets it twice. Look there, then tick the box to send this all the same.",
  ),
  'send-from-editor': say(
    'none',
    "This reply was already sent from Freshdesk's own editor: the ticket shows it. Nothing was sent from here.",
  ),
  'send-after-unconfirmed': say(
    'open-ticket',
    'An earlier reply on this ticket could not be confirmed; a look at the ticket just now did not find it. If it arrives late, the customer gets both. Tick the box to send this one all the same.',
  ),
  'send-was-sent': say(
    'open-ticket',
    'Your earlier reply has arrived after all: the ticket shows it. Nothing new was sent. Read the ticket first.',
  ),
  'status-not-set': say(
    'none',
    'The reply was sent, but its ticket still has the old status: the extension was stopped in between.',
  ),
  'permission-missing': set(
    'base_url',
    'This extension may not talk to {subject|this address} yet. Save the setting again and allow it.',
  ),
  'host-blocked': say(
    'none',
    'A policy of your organisation keeps this extension from talking to {subject|this address}, although the browser reaches it. Nothing was sent, your draft is kept. Ask your IT to allow this address for Assistant for Freshdesk (browser policy ExtensionSettings, runtime_allowed_hosts).',
  ),
  'page-no-access': say(
    'allow',
    'Chrome does not let this extension work on {subject|your help desk} any more, so it can neither put its buttons there nor read tickets. Your drafts are kept. Allow it in the inbox behind the extension’s icon, or in Chrome under Extensions → Assistant for Freshdesk → Site access.',
  ),
  'not-allowed': say('none', 'This request was refused, because it did not come from a place that may ask for it.'),
  unexpected: say('retry', 'Something went wrong that should not have.{said} What you wrote is kept.'),
};

/** Sentence and remedy for a failure. */
export function explain(failure: Failure): Explanation {
  const explanation = SENTENCES[failure.kind] ?? SENTENCES.unexpected;
  return { ...explanation, text: fillSentence(explanation.text, failure) };
}

/** By kind, as they are written down; the build puts them beside the worker. */
export const sentenceTexts = (): Record<string, string> =>
  Object.fromEntries(Object.entries(SENTENCES).map(([kind, { text }]) => [kind, text]));
