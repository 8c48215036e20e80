import type { Platform } from '@/lib/browser/platform';
import { AppError } from '@/lib/failures/app-error';
import { originPattern } from '@/lib/llm/base-url';
import { PAGE_SCRIPT } from '@/lib/messages/page';
import { hostPattern, pageHosts } from '@/lib/settings/agent-page';
import type { SettingsStore } from '@/lib/settings/store';

const ID = 'agent-page';

const ENTERED = 'entered-tabs';

/** Agent pages besides `*.freshdesk.com`: the company's own name, once it is set and allowed. */
export interface AgentPages {
  /** Makes the registration of the content script what the settings say. Never rejects. */
  sync(): Promise<void>;
  /** @throws `page-no-access` while the browser keeps one of the help desk's hosts from the extension. */
  assertAccess(): Promise<void>;
  /** Help desk tabs that were open need no reload. */
  enterOpenTabs(): Promise<void>;
  /**
   * The same, once in each life of the extension: after it was installed, updated or switched on again, of which the last
   * fires no event. Session storage lives just as long.
   */
  enterOnce(): Promise<void>;
}

export function createAgentPages(platform: Platform, settings: SettingsStore): AgentPages {
  const { extension, locks, permissions, scripting, storage, tabs } = platform;

  /**
   * Puts the content script into tabs that were open before it could come by itself; where a copy is or was, the new one
   * does nothing. Not awaited: a tab that is frozen takes its script at once and runs it when it wakes, and only then Chrome
   * answers. A discarded tab has no page to enter and gets the script when it loads. What cannot be entered (an error page,
   * a host that is not allowed) shows nothing, as before.
   */
  async function enterTabs(patterns: string[]): Promise<void> {
    for (const { id, discarded } of await tabs.query({ patterns })) {
      if (!discarded) scripting.run(id, PAGE_SCRIPT, 'at-once').catch(() => undefined);
    }
  }

  async function sync(): Promise<void> {
    const { freshdesk, openai } = await settings.settings();
    const { agent_page } = freshdesk;
    const pattern = hostPattern(agent_page);
    const known = await scripting.registered(ID);
    const allowed = agent_page !== '' && (await permissions.contains(pattern));
    if (known && allowed && known.join() === pattern) return;
    if (known) await scripting.unregister(ID);
    const left = known?.filter((one) => one !== pattern && one !== originPattern(openai.base_url)) ?? [];
    // What was allowed for the old setting alone is given back.
    if (left.length > 0) await permissions.remove(left).catch(() => undefined);
    if (!allowed) return;
    await scripting.register(ID, [pattern], PAGE_SCRIPT);
    await enterTabs([pattern]);
  }

  async function enterAll(): Promise<void> {
    const known = (await scripting.registered(ID).catch(() => null)) ?? [];
    await enterTabs([...extension.contentMatches, ...known]).catch(() => undefined);
  }

  return {
    // A lock, because a start and a save may come together.
    sync: (): Promise<void> => locks.exclusive(ID, sync).catch(() => undefined),

    async assertAccess() {
      const missing: string[] = [];
      for (const host of pageHosts((await settings.settings()).freshdesk)) {
        if (!(await permissions.contains(hostPattern(host)))) missing.push(host);
      }
      if (missing.length > 0) throw new AppError({ kind: 'page-no-access', subject: missing.join(', ') });
    },

    enterOpenTabs: enterAll,

    async enterOnce() {
      const stored = await storage.session.get(ENTERED);
      if (stored[ENTERED]) return;
      await storage.session.set({ [ENTERED]: true });
      await enterAll();
    },
  };
}
