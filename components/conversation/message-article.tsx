import { TimeText } from '@/components/ui/time-text';
import { cut } from '@/lib/text/cut';
import { t } from '@/lib/words/conversation';
import type { Message } from './messages';

const ROLE_LABEL = { requester: 'customer', agent: 'agent', note: 'privateNote' } as const;

const CUT = { quote: 'cutQuote', signature: 'cutSignature', banner: 'cutBanner' } as const;

const kindsOf = ({ cuts }: Message): string => cuts.map(({ kind }) => t(CUT[kind])).join(', ') || t('cutQuote');

/** Characters that are laid out at once: a pasted log would freeze the panel for seconds. */
const AT_ONCE = 20_000;

/** One message. Its text is inert: a link in it is only words. */
export function MessageArticle({ message }: { message: Message }) {
  const role = t(ROLE_LABEL[message.role]);
  const shown = cut(message.text, AT_ONCE);
  return (
    <article
      class={`message message-${message.role}`}
      aria-label={message.author ? `${message.author}, ${role}` : role}
    >
      <header class="message-header">
        {message.author && <strong class="message-author">{message.author}</strong>}
        <span
          class={`badge ${message.role === 'note' ? 'badge-warn' : message.role === 'agent' ? 'badge-accent' : ''}`}
        >
          {role}
        </span>
        {message.automatic && <span class="badge">{t('automatic')}</span>}
        <span class="muted small message-time">
          <TimeText at={message.at} />
        </span>
      </header>
      {message.text === '' ? (
        <p class="muted message-empty">{t('noText')}</p>
      ) : (
        <div class="message-text" dir="auto">
          {shown}
        </div>
      )}
      {shown.length < message.text.length && (
        <details class="message-quoted">
          <summary class="small">{t('showRest')}</summary>
          <div class="message-text" dir="auto">
            {message.text.slice(shown.length)}
          </div>
        </details>
      )}
      {message.hidden !== null && (
        <details class="message-quoted">
          <summary class="small">{t('hiddenText')}</summary>
          <p class="muted small">{t('hiddenTextHint')}</p>
          <div class="message-text muted" dir="auto">
            {message.hidden}
          </div>
        </details>
      )}
      {message.quoted !== null && (
        <details class="message-quoted">
          <summary class="small">{t('showCut', { what: kindsOf(message) })}</summary>
          <div class="message-text muted" dir="auto">
            {message.quoted}
          </div>
        </details>
      )}
      {message.attachments.length > 0 && (
        <ul class="attachments small" aria-label={t('attachments')}>
          {message.attachments.map((file) => (
            <li key={file.id}>{file.name}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
