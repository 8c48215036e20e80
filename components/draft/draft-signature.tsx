import { t } from '@/lib/words/draft';
/** The last block of a draft: what goes below it when it is sent from here. It is edited in Settings. */
export function DraftSignature({ text, shown }: { text: string; shown: boolean }) {
  if (!shown || text === '') return null;
  return (
    <div class="draft-signature">
      <p class="small muted">{t('signature')}</p>
      <div dir="auto">{text}</div>
    </div>
  );
}
