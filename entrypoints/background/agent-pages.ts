import { browser } from 'wxt/browser';
import { AppError } from '@/lib/errors';
import { originPattern } from '@/lib/model/base-url';
import { OWNER_MARK } from '@/lib/page/instance';
import { hostPattern, pageHosts } from '@/lib/settings/agent-page';
import type { SettingsStore } from '@/lib/settings/store';

const ID = 'agent-page';

const SCRIPT = '/content-scripts/freshdesk.js';

/** Runs in the page: whether a copy of the content script is or was there. */
const wasHere = (mark: string) => document.documentElement.hasAttribute(mark);

/**
 * Puts the content script into tabs that were open before it could come by itself. Tabs in which it already answers are
 * left alone, and so are those with a copy of an earlier version, which asks for a reload. What cannot be entered (an
 * error page, a host that is not allowed) shows nothing, as before.
 */
async function enterOpenTabs(patterns: string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: patterns })) {
    if (id === undefined) continue;
    const there = await browser.tabs.sendMessage(id, { type: 'page:ping' }, { frameId: 0 }).catch(() => undefined);
    if (there !== undefined) continue;
    const target = { tabId: id };
    try {
      const [page] = await browser.scripting.executeScript({ target, func: wasHere, args: [OWNER_MARK] });
      if (page?.result !== true)
        await browser.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true });
    } catch {
      // Not to be entered.
    }
  }
}

/** Agent pages besides `*.freshdesk.com`: the company's own name, once it is set and allowed. */
export function createAgentPages(settings: SettingsStore) {
  async function sync(): Promise<void> {
    const { freshdesk, openai } = await settings.settings();
    const { agent_page } = freshdesk;
    const pattern = hostPattern(agent_page);
    const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    const allowed = agent_page !== '' && (await browser.permissions.contains({ origins: [pattern] }));
    if (known && allowed && known.matches?.join() === pattern) return;
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    const left = known?.matches?.filter((one) => one !== pattern && one !== originPattern(openai.base_url)) ?? [];
    // What was allowed for the old setting alone is given back.
    if (left.length > 0) await browser.permissions.remove({ origins: left }).catch(() => false);
    if (!allowed) return;
    await browser.scripting.registerContentScripts([
      { id: ID, matches: [pattern], js: [SCRIPT.slice(1)], runAt: 'document_start', persistAcrossSessions: true },
    ]);
    await enterOpenTabs([pattern]);
  }

  return {
    /** Makes the registration what the settings say. A lock, because a start and a save may come together. */
    sync: (): Promise<void> => navigator.locks.request(ID, sync).catch(() => undefined),

    /** @throws `page-no-access` while Chrome keeps one of the help desk's hosts from the extension. */
    async assertAccess(): Promise<void> {
      const missing: string[] = [];
      for (const host of pageHosts((await settings.settings()).freshdesk)) {
        if (!(await browser.permissions.contains({ origins: [hostPattern(host)] }))) missing.push(host);
      }
      if (missing.length > 0) throw new AppError({ kind: 'page-no-access', subject: missing.join(' and ') });
    },

    /** After the installation: help desk tabs that were open need no reload. */
    enterOpenTabs: (): Promise<void> =>
      enterOpenTabs(browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches) ?? []).catch(
        () => undefined,
      ),
  };
}

export type AgentPages = ReturnType<typeof createAgentPages>;
