import { articleRow } from '../knowledge/rows.ts';
import type { ApiAnswer } from './answers.ts';
import { ok, problem } from './answers.ts';
import { allowKeys, type Body, readBody, requireText } from './body.ts';
import type { ApiContext } from './context.ts';

const KEYS = ['title', 'description', 'status', 'type', 'tags', 'seo_data'];

/** Drafts are everybody's, whatever the role (support article 97077); publishing is a right of its own. */
function statusIn({ agent, switches }: ApiContext, body: Body): 1 | 2 {
  const { status } = body;
  if (status === undefined) throw problem.missingField('status');
  if (status !== 1 && status !== 2) throw problem.invalidValue('status', "It should be one of these values: '1,2'");
  if (status === 2 && !agent.admin && !switches.mayPublish) throw problem.forbidden();
  return status;
}

const tagsIn = (body: Body): string[] => (Array.isArray(body['tags']) ? body['tags'].map(String) : []);

/** POST /solutions/folders/{id}/articles: 201 with `Location`. */
export async function createArticle(context: ApiContext, id: number): Promise<ApiAnswer> {
  const { store, agent, origin } = context;
  const folder = store.state.knowledge.folders.get(id);
  if (!folder) throw problem.notFound();
  const body = await readBody(context.call);
  allowKeys(body, KEYS);
  const text = { title: requireText(body, 'title'), description: requireText(body, 'description') };
  const status = statusIn(context, body);
  const article = store.librarian.addArticle(folder, { ...text, status, tags: tagsIn(body), agent_id: agent.id });
  context.record(body);
  return {
    status: 201,
    headers: { location: `${origin}/api/v2/solutions/articles/${article.id}` },
    body: articleRow(store.state.knowledge, article, store.state.knowledge.primaryLanguage),
  };
}

/** PUT /solutions/articles/{id} */
export async function updateArticle(context: ApiContext, id: number): Promise<ApiAnswer> {
  const { knowledge } = context.store.state;
  const article = knowledge.articles.get(id);
  if (!article) throw problem.notFound();
  const body = await readBody(context.call);
  allowKeys(body, KEYS);
  if ('status' in body) statusIn(context, body);
  // Guess: to change what is published is to publish.
  else if (article.status === 2) statusIn(context, { status: 2 });
  context.store.librarian.editArticle(id, body);
  context.record(body);
  return ok(articleRow(knowledge, article, knowledge.primaryLanguage));
}
