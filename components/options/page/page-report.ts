import { type ReadonlySignal, signal } from '@preact/signals';
import { type Attempt, createAttempt, type Outcome } from '@/components/ui/attempt';
import type { PageReport } from '@/lib/agent-page/report';
import { reportText, type Versions } from '@/lib/agent-page/report-text';
import type { Extension, Platform, Tabs } from '@/lib/browser/platform';
import { deskTabs } from '@/lib/browser/ticket-tabs';
import { t } from '@/lib/words/options-page';

const NO_TAB: Outcome = {
  tone: 'warn',
  text: t('noTicketOpen'),
};

/** The ticket page that was looked at last. @param hosts of the help desk's pages. */
async function lastTicketTab(tabs: Tabs, hosts: string[]): Promise<number | null> {
  const shown = (await deskTabs(tabs, hosts)).filter(({ ticketId }) => ticketId !== null);
  return shown.sort((a, b) => b.lastAccessed - a.lastAccessed)[0]?.id ?? null;
}

function versions(extension: Extension): Versions {
  const { userAgent, language } = navigator;
  return {
    extension: extension.version,
    browser: /Chrom\w*\/[\d.]+/.exec(userAgent)?.[0] ?? 'unknown browser',
    system: /\(([^;)]+)/.exec(userAgent)?.[1] ?? 'unknown system',
    interfaceLanguage: language,
  };
}

/** The report about the ticket page that was looked at last. */
export interface PageReporting {
  attempt: Attempt;
  /** '' until one was made. */
  text: ReadonlySignal<string>;
  make(): Promise<void>;
}

/** What the first person with the real Freshdesk can send us: how its page is built, without a word that is in it. */
export function createPageReport(platform: Platform, hosts: () => string[]): PageReporting {
  const { clipboard, extension, scripting, tabs } = platform;
  const attempt = createAttempt();
  const text = signal('');

  return {
    attempt,
    text,
    make: () =>
      attempt.run(async (): Promise<Outcome> => {
        text.value = '';
        const tabId = await lastTicketTab(tabs, hosts());
        if (tabId === null) return NO_TAB;
        const report = (await scripting.run(tabId, '/page-report.js', 'loaded')) as PageReport | undefined;
        if (!report) return { tone: 'bad', text: t('pageSilent') };
        text.value = reportText(report, versions(extension));
        return (await clipboard.copy(text.value))
          ? { tone: 'good', text: t('reportCopied') }
          : { tone: 'warn', text: t('copyRefused') };
      }),
  };
}
