import { effect } from '@preact/signals';
import { WISHES } from '@/components/draft/chips';
import { proposeReply } from '@/components/draft/proposal';
import { responseState } from '@/components/draft/response-state';
import { writeOrAsk } from '@/components/draft/write-or-ask';
import { t as say } from '@/lib/words/draft';
import { t } from '@/lib/words/keys';
import type { WorkspaceContext } from './context';
import type { TicketSession } from './ticket-session';

/** Something that can be done here: by its key, from the list of keys, and from the palette. */
export type Action = {
  id: string;
  name: string;
  /** As `KeyboardEvent.key` has it, with `Shift+` before it; the first one is shown. */
  keys: readonly string[];
  run: () => void;
};

const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

/** Of a ticket: what its buttons do as well. Left out is what cannot be done now. */
function ofTicket(session: TicketSession, context: WorkspaceContext): Action[] {
  const { response, instructions, insertion } = session;
  const { empty, writing, onItsWay, following, sent, sendable, block } = responseState(session);
  const free = !writing && !onItsWay && !following;
  const actions: (Action | false)[] = [
    free && {
      id: 'generate',
      name: say('generateResponse'),
      keys: ['g'],
      run: () => {
        focusWhenWritten(session);
        void writeOrAsk(session, 'response', context);
      },
    },
    writing && { id: 'stop', name: say('stopGenerating'), keys: ['.'], run: () => void response.generation.stop() },
    instructions.editor.row.value?.state !== 'generating' && {
      id: 'instructions',
      name: say('generateInstructions'),
      keys: ['t'],
      run: () => {
        context.setShowInstructions(true);
        void writeOrAsk(session, 'instructions', context);
      },
    },
    { id: 'edit', name: t('edit'), keys: ['e'], run: () => focus('.response .draft-text') },
    free && !empty && { id: 'refine', name: t('refine'), keys: ['r'], run: () => focus('.response .refine-text') },
    ...(free && !empty && !sent
      ? WISHES.map(([wish], at) => ({
          id: wish,
          name: say(wish),
          keys: [String(at + 1)],
          run: () => void response.generation.start(say(wish)),
        }))
      : []),
    free &&
      !empty &&
      block === null && {
        id: 'insert',
        name: say('insertReply'),
        keys: ['i'],
        run: () => void response.editor.flush().then(() => insertion.insert(response.editor.text.peek())),
      },
    sendable && { id: 'send', name: say('sendResponse'), keys: ['s'], run: () => void proposeReply(session) },
    !empty && { id: 'copy', name: say('copyResponse'), keys: ['c'], run: () => void session.copy('response') },
    free && !empty && { id: 'back', name: t('back'), keys: ['z'], run: () => void response.step(-1) },
    free && { id: 'forward', name: t('forward'), keys: ['Shift+Z'], run: () => void response.step(1) },
    { id: 'versions', name: say('versions'), keys: ['v'], run: () => press('.response .versions-fold') },
    { id: 'claim', name: t('claim'), keys: ['F8'], run: nextClaim },
    { id: 'conversation', name: t('conversation'), keys: ['['], run: () => press('.conversation .fold') },
  ];
  return actions.filter((action) => action !== false);
}

/** Whoever asked by key reads with the keyboard: it goes to the text once that is there. */
function focusWhenWritten({ response: { editor } }: TicketSession): void {
  const before = editor.row.peek()?.generation?.id;
  const stop = effect(() => {
    const row = editor.row.value;
    if (!row || row.state === 'generating' || row.generation?.id === before) return;
    queueMicrotask(() => stop());
    if (document.activeElement === document.body) focus('.response .draft-text');
  });
}

/** Selects the place after the one that is selected, of those to check. */
function nextClaim(): void {
  const places = [...document.querySelectorAll<HTMLElement>('.response .claim-button')];
  const at = places.findIndex((place) => place.hasAttribute('data-last'));
  for (const place of places) place.removeAttribute('data-last');
  const next = places[(at + 1) % places.length];
  next?.setAttribute('data-last', '');
  next?.click();
}

/** All that can be done now, in the order in which it is listed. */
export function actionsOf(session: TicketSession | null, context: WorkspaceContext): Action[] {
  const { before, after } = context.around.value;
  const next = context.next.value;
  const undo = context.undoable.value;
  const showKeys = () => {
    context.overlay.value = 'keys';
  };
  const to = (id: string, name: string, key: string, ticket: { id: number } | null): Action[] =>
    ticket ? [{ id, name, keys: [key], run: () => context.goTo(ticket.id) }] : [];
  return [
    ...(session ? ofTicket(session, context) : []),
    ...(undo ? [{ id: 'undo', name: t('undo'), keys: ['u'], run: undo }] : []),
    ...to('next', say('nextTicket'), 'n', next),
    ...to('after', t('after'), 'j', after),
    ...to('before', t('before'), 'k', before),
    { id: 'search', name: t('search'), keys: ['/'], run: context.openSearch },
    { id: 'settings', name: t('settings'), keys: [], run: () => context.openSettings() },
    { id: 'region', name: t('region'), keys: ['F6'], run: () => nextRegion() },
    { id: 'keys', name: t('keys'), keys: ['?'], run: showKeys },
  ];
}

/** The keyboard goes to the next part of the page. */
function nextRegion(): void {
  const parts = [...document.querySelectorAll<HTMLElement>('.ticket-list, .conversation, .response, .instructions')];
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const next = parts[(at + 1) % parts.length];
  next?.querySelector<HTMLElement>(':is([tabindex="0"],textarea,input,button)')?.focus();
}
