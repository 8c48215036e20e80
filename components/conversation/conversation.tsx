import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/icon';
import { t } from '@/lib/words/conversation';
import { MessageArticle } from './message-article';
import type { Message } from './messages';

/** The thread, oldest first, scrolled to its newest message. Folds away where there is little room. */
export function Conversation(props: {
  messages: Message[];
  /** Freshdesk shows it already, beside this. */
  folded: boolean;
  children?: ComponentChildren;
}) {
  const { messages, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const open = useSignal(!props.folded);
  const newest = messages.at(-1);
  const key = newest ? `${messages.length}:${newest.id}` : '';

  useLayoutEffect(() => {
    const box = scroller.current;
    const last = box?.querySelector<HTMLElement>('article:last-of-type');
    // The start of the newest message, not its end: a long one is read from its top.
    if (box && last && key !== '') box.scrollTop = last.offsetTop - 8;
  }, [key, open.value]);

  return (
    <section class="conversation" aria-labelledby="conversation-title">
      <div class="section-title">
        <h2 id="conversation-title">
          <button
            type="button"
            class="fold"
            aria-expanded={open}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            <Icon name="messages-square" />
            {t('conversation')}
          </button>
        </h2>
        {messages.length > 0 && <span class="muted small">{t('messageCount', { count: messages.length })}</span>}
      </div>
      {open.value && children}
      {open.value && messages.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard.
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls.
        <div class="conversation-scroll" ref={scroller} tabIndex={0} role="group" aria-label={t('messages')}>
          {messages.map((message) => (
            <MessageArticle key={message.id} message={message} />
          ))}
        </div>
      )}
    </section>
  );
}
