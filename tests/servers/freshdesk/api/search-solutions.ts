import { htmlToText } from '../html.ts';
import { foundRow, textIn } from '../knowledge/rows.ts';
import type { ApiAnswer } from './answers.ts';
import { ok, problem } from './answers.ts';
import type { ApiContext } from './context.ts';

const PER_PAGE = 30;

/** GET /search/solutions?term=. How it ranks is not known; here every word must occur. */
export function searchSolutions({ call, store, switches }: ApiContext, _: number, suffix?: string): ApiAnswer {
  const { knowledge } = store.state;
  const { articleSearch, searchPages, searchDrafts } = switches.unknown;
  if (articleSearch === '404') throw problem.notFound();
  if (articleSearch === 'plan') throw problem.notInPlan();
  const term = call.query.get('term');
  if (!term) throw problem.missingField('term');
  const language = suffix ?? knowledge.primaryLanguage;
  const words = term.toLowerCase().split(/\s+/).filter(Boolean);
  const found = [...knowledge.articles.values()].filter((article) => {
    const text = textIn(knowledge, article, language);
    if (!text || (text.status === 1 && !searchDrafts)) return false;
    const all = `${text.title} ${htmlToText(text.description)}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const page = searchPages ? Number(call.query.get('page') ?? 1) : 1;
  const rows = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return ok(rows.map((article) => foundRow(knowledge, article, language)));
}
