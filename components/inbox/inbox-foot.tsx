import { t } from '@/lib/words/inbox';
/** @param settingsUrl the options page; a plain click goes through the browser, which reuses a tab that has it open. */
export function InboxFoot(props: { settingsUrl: string; onSettings: () => void; onWorkspace: (() => void) | null }) {
  return (
    <footer class="inbox-foot">
      {props.onWorkspace && (
        <button type="button" class="button button-small" onClick={props.onWorkspace}>
          {t('openWorkspace')}
        </button>
      )}
      <a
        href={props.settingsUrl}
        target="_blank"
        rel="noreferrer"
        onClick={(event) => {
          event.preventDefault();
          props.onSettings();
        }}
      >
        {t('settings')}
      </a>
    </footer>
  );
}
