import type { LocalModel } from '../../servers/model/server.ts';

/** Requests for an answer; the list of models, which the worker may ask for at any time, is none. */
export const answers = (model: LocalModel) => model.requests.filter(({ method }) => method === 'POST');
