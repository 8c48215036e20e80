import { type ArticleRow, audienceOf, mayQuote } from '@/lib/domain/knowledge';

/**
 * Where a customer reads an article: the number alone leads there, with or without the language (as public clients link,
 * 2026). Null where they could not open it, or might find something else there.
 * @param helpCentre as in the settings, without a slash at its end; the help desk's own host where nothing is set.
 */
export function articleAddress(
  {
    id,
    language,
    ...article
  }: Pick<ArticleRow, 'id' | 'language' | 'status' | 'visibility' | 'companyIds' | 'segmentIds'>,
  companyId: number | null,
  helpCentre: string,
): string | null {
  if (!mayQuote(article, companyId)) return null;
  const inLanguage = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(language) ? `/${language}` : '';
  return `${helpCentre}${inLanguage}/support/solutions/articles/${id}`;
}

/** What a passage of an article may be used for. */
export const audienceFor = (article: ArticleRow) => (article.status === 2 ? audienceOf(article) : 'internal');
