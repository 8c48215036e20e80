import { BusyButton } from '@/components/ui/busy-button';
import { Field } from '@/components/ui/field';
import { Modal } from '@/components/ui/modal';
import { FailureNotice, Notice } from '@/components/ui/notice';
import { audienceOf } from '@/lib/domain/knowledge';
import { t } from '@/lib/words/article';
import { type ArticleDraft, type ArticleForm, isComplete } from './article-draft';

type Props = { article: ArticleDraft; host: string };

/** The way from a solved ticket back into the knowledge base. */
export function DraftArticle({ article, host }: Props) {
  const form = article.form.value;
  const made = article.made.value;
  if (!article.offered.value && made === null) return null;
  return (
    <section class="region article-draft" aria-label={t('title')}>
      <div class="action-row">
        <button type="button" class="button button-small" aria-haspopup="dialog" onClick={() => void article.open()}>
          {t('open')}
        </button>
        <span class="muted small">{t('why')}</span>
      </div>
      <div role="status">
        {made !== null && (
          <Notice tone="good">
            {t('made')}{' '}
            <a href={`https://${host}/a/solutions/articles/${made}`} target="_blank" rel="noreferrer">
              {t('look')}
            </a>
          </Notice>
        )}
      </div>
      {!form && article.failure.value && <FailureNotice failure={article.failure.value} />}
      {form && <ArticleDialog article={article} form={form} />}
    </section>
  );
}

function ArticleDialog({ article, form }: { article: ArticleDraft; form: ArticleForm }) {
  const failure = article.failure.value;
  const foot = (
    <>
      <button type="button" class="button" onClick={article.close}>
        {t('cancel')}
      </button>
      <BusyButton busy={article.busy.value} disabled={!isComplete(form)} primary onClick={() => void article.create()}>
        {t('create')}
      </BusyButton>
    </>
  );
  return (
    <Modal titleId="article-draft-title" title={t('title')} onClose={article.close} foot={foot}>
      <p class="muted">{t('intro')}</p>
      {form.replaced > 0 ? (
        <p class="warn-text small">{t('replaced', { count: form.replaced })}</p>
      ) : (
        <p class="muted small">{t('nothingReplaced')}</p>
      )}
      <Field
        id="article-title"
        label={t('name')}
        value={form.title}
        problem={undefined}
        onInput={(title) => article.change({ title })}
      />
      <Field
        id="article-text"
        label={t('text')}
        rows={12}
        value={form.text}
        problem={undefined}
        onInput={(text) => article.change({ text })}
      />
      <div class="field">
        <label for="article-folder">{t('folder')}</label>
        <select
          id="article-folder"
          value={form.folderId === null ? '' : String(form.folderId)}
          onChange={({ currentTarget: { value } }) => article.change({ folderId: value === '' ? null : Number(value) })}
        >
          <option value="">{t('choose')}</option>
          {form.folders.map((folder) => (
            <option key={folder.id} value={String(folder.id)}>
              {t('inFolder', { path: folder.path.join(' › '), audience: t(audienceOf(folder)) })}
            </option>
          ))}
        </select>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </Modal>
  );
}
