import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { createAttempt, type Outcome } from '@/components/ui/attempt';
import type { PageReport } from '@/lib/agent-page/report';
import { reportText, type Versions } from '@/lib/agent-page/report-text';
import { ticketIdFromUrl } from '@/lib/domain/ticket-url';
import { hostPattern } from '@/lib/settings/agent-page';

const NO_TAB: Outcome = {
  tone: 'warn',
  text: 'No ticket is open in a tab that this extension may see. Open a ticket in Freshdesk, then press the button again.',
};

/** The ticket page that was looked at last. @param hosts of the help desk's pages. */
async function lastTicketTab(hosts: string[]): Promise<number | null> {
  if (hosts.length === 0) return null;
  const tabs = await browser.tabs.query({ url: hosts.map(hostPattern) });
  const shown = tabs
    .filter((tab) => tab.id !== undefined && ticketIdFromUrl(tab.url ?? '') !== null)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return shown[0]?.id ?? null;
}

function versions(): Versions {
  const { userAgent, language } = navigator;
  return {
    extension: browser.runtime.getManifest().version,
    browser: /Chrom\w*\/[\d.]+/.exec(userAgent)?.[0] ?? 'unknown browser',
    system: /\(([^;)]+)/.exec(userAgent)?.[1] ?? 'unknown system',
    interfaceLanguage: language,
  };
}

/** What the first person with the real Freshdesk can send us: how its page is built, without a word that is in it. */
export function createPageReport(hosts: () => string[]) {
  const attempt = createAttempt();
  const text = signal('');

  return {
    attempt,
    text,
    make: () =>
      attempt.run(async (): Promise<Outcome> => {
        text.value = '';
        const tabId = await lastTicketTab(hosts());
        if (tabId === null) return NO_TAB;
        const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-report.js'] });
        const report = frame?.result as PageReport | undefined;
        if (!report) return { tone: 'bad', text: 'The page did not answer. Reload it, then press the button again.' };
        text.value = reportText(report, versions());
        const copied = await navigator.clipboard.writeText(text.value).then(
          () => true,
          () => false,
        );
        return copied
          ? { tone: 'good', text: 'Copied. Paste it into your bug report.' }
          : { tone: 'warn', text: 'Chrome did not allow copying. Copy it from the box below.' };
      }),
  };
}

export type PageReporting = ReturnType<typeof createPageReport>;
