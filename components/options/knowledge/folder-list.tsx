import { Checkbox } from '@/components/ui/field';
import { audienceOf } from '@/lib/domain/knowledge';
import { t } from '@/lib/words/options-knowledge';
import type { KnowledgeNow } from './knowledge-view';

type Props = { now: KnowledgeNow; onUse: (folderId: number, on: boolean) => void };

/** A tick for each folder of the knowledge base. What is ticked counts at once. */
export function FolderList({ now: { folders, counts, choice }, onUse }: Props) {
  return (
    <fieldset class="stack">
      <legend>{t('whichFolders')}</legend>
      <p class="field-hint">{t('whichFoldersHint')}</p>
      {folders.map((folder) => (
        <Checkbox
          key={folder.id}
          id={`knowledge-folder-${folder.id}`}
          label={t('inFolder', {
            path: folder.path.join(' › '),
            count: counts.inFolder.get(folder.id) ?? 0,
            audience: t(audienceOf(folder)),
          })}
          checked={!choice.without.includes(folder.id)}
          onChange={(on) => onUse(folder.id, on)}
        />
      ))}
    </fieldset>
  );
}
