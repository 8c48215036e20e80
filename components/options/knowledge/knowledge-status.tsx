import { Notice } from '@/components/ui/notice';
import { explain } from '@/lib/failures/explain';
import { dateFormat } from '@/lib/words/format';
import { t } from '@/lib/words/options-knowledge';
import type { KnowledgeNow } from './knowledge-view';

const moment = (at: number) => dateFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** How the copy stands: what was read and when, what is being read, and what keeps it from being read. */
export function KnowledgeStatus({ now: { state, counts, folders } }: { now: KnowledgeNow }) {
  const { walk, readAt, refusedAt, passedOver, failure } = state;
  return (
    <div class="stack" role="status">
      {refusedAt !== null && <Notice tone="warn">{t('refused', { when: moment(refusedAt) })}</Notice>}
      {failure && <Notice tone="warn">{t('stands', { why: explain(failure).text })}</Notice>}
      {walk && !failure && <p>{t('reading', { count: walk.jobs.length })}</p>}
      {readAt === null && !walk && <p>{t('never')}</p>}
      {readAt !== null && refusedAt === null && (
        <p>
          {t('readAt', {
            when: moment(readAt),
            articles: t('articles', { count: counts.articles }),
            folders: t('folders', { count: folders.length }),
          })}
          {passedOver > 0 && ` ${t('passedOver', { count: passedOver })}`}
        </p>
      )}
    </div>
  );
}
