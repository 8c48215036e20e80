import {
  bar,
  closedPlaceholder,
  closedReplyBar,
  composer,
  contactShadow,
  editedMessage,
  froala,
  listPage,
  ticketPage,
  topButtons,
  WORDS,
} from './parts.ts';

/** What the finders must say; null is "nothing of that". `opener` is the best way to open the reply editor. */
export type AgentPage = {
  name: string;
  html: string;
  width?: number;
  bar: boolean;
  opener: 'opener' | 'bottom' | null;
  editor: boolean;
  writingSomethingElse?: boolean;
};

const tab = (id: string, active: boolean) =>
  `<button type="button" data-test-id="${id}" ${active ? 'class="active" aria-pressed="true"' : ''}>…</button>`;
const replyTab = (active: boolean) => tab('ticket-action-reply', active).replace('<button', '<button data-is="bottom"');

const top = bar(topButtons(WORDS.en));
const closed = { bar: true, editor: false } as const;
const IS_REPLY = 'data-is="editor"';

export const AGENT_PAGES: readonly AgentPage[] = [
  {
    name: 'closed, bar of buttons',
    ...closed,
    opener: 'opener',
    html: ticketPage({ bar: top, foot: closedReplyBar(WORDS.en) }),
  },
  { name: 'closed, placeholder', ...closed, opener: 'opener', html: ticketPage({ bar: top, foot: closedPlaceholder }) },
  ...(['nl', 'pt'] as const).map((language) => ({
    name: `interface in ${language}`,
    ...closed,
    opener: 'opener' as const,
    html: ticketPage({ bar: bar(topButtons(WORDS[language])), foot: closedReplyBar(WORDS[language]) }),
  })),
  {
    name: 'the section without its group yet',
    bar: false,
    opener: 'bottom',
    editor: false,
    html: ticketPage({ bar: '<section id="mainactionbar"></section>', foot: closedReplyBar(WORDS.en) }),
  },
  {
    name: 'the group without its buttons yet',
    ...closed,
    opener: 'bottom',
    html: ticketPage({ bar: bar(''), foot: closedPlaceholder }),
  },
  {
    name: 'a bar without the section around it',
    ...closed,
    opener: 'opener',
    html: ticketPage({
      bar: `<div class="page-actions__left reply-bar-top" data-is="bar">${topButtons(WORDS.en)}</div>`,
    }),
  },
  {
    name: 'the marks of a ticket renamed, its bar still telling',
    ...closed,
    opener: 'opener',
    html: `${bar(topButtons(WORDS.en), 'page-actions__left')}<div>thread</div>`,
  },
  {
    name: 'the bar renamed',
    bar: false,
    opener: 'opener',
    editor: false,
    html: ticketPage({
      bar: `<nav class="toolbar-2027">${topButtons(WORDS.en)}</nav>`,
      foot: closedReplyBar(WORDS.en),
    }),
  },
  {
    name: 'a hidden bar kept beside the one in use',
    ...closed,
    opener: 'opener',
    html: ticketPage({
      bar: `<div hidden>${bar('', 'page-actions__left reply-bar-wrapper-top', false)}</div>${top}`,
    }),
  },
  {
    name: 'only words to go by, in Dutch',
    bar: false,
    opener: 'opener',
    editor: false,
    html: '<main id="ticket-details"><button aria-label="Beantwoorden" data-is="opener">x</button></main>',
  },
  {
    name: 'contact panel in shadow DOM',
    ...closed,
    opener: 'opener',
    html: ticketPage({ bar: top, foot: closedReplyBar(WORDS.en), contact: contactShadow }),
  },
  { name: 'a list page', bar: false, opener: null, editor: false, html: listPage },
  {
    name: 'a narrow window',
    ...closed,
    width: 420,
    opener: 'opener',
    html: ticketPage({ bar: top, foot: closedReplyBar(WORDS.en) }),
  },
  {
    name: 'reply open',
    bar: true,
    opener: 'opener',
    editor: true,
    html: ticketPage({ bar: top, foot: composer(froala('Dana', IS_REPLY), replyTab(true)) }),
  },
  {
    name: 'reply open while an earlier note is being edited',
    bar: true,
    opener: 'opener',
    editor: true,
    html: ticketPage({ bar: top, more: editedMessage(), foot: composer(froala('Dana', IS_REPLY), replyTab(true)) }),
  },
  {
    name: 'a note open, with text',
    ...closed,
    opener: 'opener',
    writingSomethingElse: true,
    html: ticketPage({
      bar: top,
      foot: composer(
        `<div data-test-notify-to>Notify:</div>${froala('for my colleagues')}`,
        tab('ticket-action-note', true),
      ),
    }),
  },
  {
    name: 'a forward open, empty',
    ...closed,
    opener: 'opener',
    html: ticketPage({ bar: top, foot: composer(froala(''), tab('ticket-action-forward', true)) }),
  },
  {
    name: 'a hidden reply editor left in the page, another in use',
    bar: true,
    opener: 'opener',
    editor: true,
    html: ticketPage({
      bar: top,
      foot: `<div style="display:none">${composer(froala('old'))}</div>${composer(froala('Dana', IS_REPLY))}`,
    }),
  },
  {
    name: 'an editor elsewhere (AI summary), the composer closed',
    ...closed,
    opener: 'opener',
    html: ticketPage({ bar: top, more: `<div class="ai-summary">${froala('summary')}</div>`, foot: closedPlaceholder }),
  },
  {
    name: 'an editor elsewhere, and no container of any editor',
    ...closed,
    opener: 'opener',
    html: ticketPage({
      bar: top,
      more: `<div class="ai-summary">${froala('summary')}</div>`,
      foot: closedReplyBar(WORDS.en),
    }),
  },
  {
    name: 'the containers of editors renamed',
    bar: true,
    opener: 'opener',
    editor: true,
    html: ticketPage({ bar: top, foot: `<div class="composer-2027">${froala('Dana', IS_REPLY)}</div>` }),
  },
];
