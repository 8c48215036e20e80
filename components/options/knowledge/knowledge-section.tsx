import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import { t } from '@/lib/words/options-knowledge';
import { Section } from '../section';
import { CannedReplies } from './canned-replies';
import { FolderList } from './folder-list';
import { Outdated, UnansweredQuestions } from './gaps';
import { HelpCentre } from './help-centre';
import { KnowledgeStatus } from './knowledge-status';
import type { KnowledgeView } from './knowledge-view';

/** What drafts rest on besides the ticket, and which of it. */
export function KnowledgeSection({ knowledge }: { knowledge: KnowledgeView }) {
  const now = knowledge.now.value;
  const { refreshing, exporting } = knowledge;
  return (
    <Section id="knowledge">
      <p class="muted intro">{knowledge.host.value === '' ? t('noHelpDesk') : t('intro')}</p>
      {now && <KnowledgeStatus now={now} />}
      <div class="action-row">
        <BusyButton busy={refreshing.busy.value} disabled={!now} onClick={() => void knowledge.refresh()}>
          {t('refresh')}
        </BusyButton>
        <BusyButton busy={exporting.busy.value} disabled={!now} onClick={() => void knowledge.exportFile()}>
          {t('exportKnowledge')}
        </BusyButton>
        <StatusLine outcome={refreshing.outcome.value ?? exporting.outcome.value} />
      </div>
      {now && now.folders.length > 0 && <FolderList now={now} onUse={(id, on) => void knowledge.use(id, on)} />}
      {now && <HelpCentre knowledge={knowledge} saved={now.choice.helpCentre} />}
      {now && <Outdated now={now} host={knowledge.host.value} onTrust={(key) => void knowledge.trustAgain(key)} />}
      {now && <UnansweredQuestions now={now} host={knowledge.host.value} />}
      {now && <CannedReplies knowledge={knowledge} now={now} />}
    </Section>
  );
}
