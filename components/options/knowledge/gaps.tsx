import { ticketUrl } from '@/lib/domain/ticket-url';
import { t } from '@/lib/words/options-knowledge';
import { FoldPart } from '../pages/fold-part';
import type { KnowledgeNow } from './knowledge-view';

/** More than these nobody writes articles for in a day. */
const MOST = 20;
const MOST_TICKETS = 5;

/** What is asked again and again, and stands in no article. */
export function UnansweredQuestions({ now: { unanswered }, host }: { now: KnowledgeNow; host: string }) {
  return (
    <FoldPart title={t('unanswered')}>
      <p class="muted intro">{unanswered.length > 0 ? t('unansweredHint') : t('noUnanswered')}</p>
      {unanswered.length > 0 && (
        <ul class="knowledge-gaps">
          {unanswered.slice(0, MOST).map(({ subject, tickets }) => (
            <li key={tickets[0]}>
              <span dir="auto">{subject}</span>{' '}
              <span class="muted small">{t('askedIn', { count: tickets.length })}</span>{' '}
              {tickets.slice(0, MOST_TICKETS).map((id) => (
                <>
                  <a class="small" key={id} href={ticketUrl(host, id)} target="_blank" rel="noreferrer">
                    #{id}
                  </a>{' '}
                </>
              ))}
            </li>
          ))}
        </ul>
      )}
    </FoldPart>
  );
}

type Props = { now: KnowledgeNow; host: string; onTrust: (key: string) => void };

/** Articles that agents said are out of date, until somebody changes them. Nothing is shown without any. */
export function Outdated({ now: { choice }, host, onTrust }: Props) {
  if (choice.outdated.length === 0) return null;
  return (
    <FoldPart title={t('outdated')}>
      <p class="muted intro">{t('outdatedHint')}</p>
      <ul class="knowledge-gaps">
        {choice.outdated.map(({ key, title }) => (
          <li key={key}>
            <a
              id={`outdated-${key}`}
              dir="auto"
              href={`https://${host}/a/solutions/articles/${key.split(':')[0]}`}
              target="_blank"
              rel="noreferrer"
            >
              {title}
            </a>{' '}
            <button
              type="button"
              class="button button-small button-quiet"
              aria-describedby={`outdated-${key}`}
              onClick={() => onTrust(key)}
            >
              {t('notOutdated')}
            </button>
          </li>
        ))}
      </ul>
    </FoldPart>
  );
}
