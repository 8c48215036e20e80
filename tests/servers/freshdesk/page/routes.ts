import type { Answer, Call } from '../http/call.ts';
import type { Store } from '../state/store.ts';
import type { Switches } from '../switches.ts';
import { privateEndpoint } from './private.ts';
import { serveAsset } from './static.ts';

const VIEWS = [
  /^\/a\/tickets\/?$/,
  /^\/a\/tickets\/filters\/[^/]+$/,
  /^\/a\/tickets\/\d+$/,
  /^\/a\/dashboard(\/.*)?$/,
  /^\/a\/contacts\/\d+$/,
];

/** The agent page: one small application for every view, its files, and its private endpoints. */
export function createPage(store: Store, switches: Switches) {
  return async function handle(call: Call): Promise<Answer> {
    if (call.path.startsWith('/a/_/assets/')) return serveAsset(call.path.slice('/a/_/assets/'.length));
    if (call.path.startsWith('/a/_/')) return privateEndpoint(call, store, switches);
    if (call.method !== 'GET') return { status: 404, headers: {}, body: '' };
    if (VIEWS.some((view) => view.test(call.path))) return serveAsset('index.html');
    if (call.path === '/' || call.path === '/a' || call.path === '/a/')
      return { status: 302, headers: { location: '/a/dashboard' }, body: '' };
    return { status: 404, headers: {}, body: '' };
  };
}
