import { listText } from '@/lib/words/format';
import { FailureNotice } from './notice';

/** A host of the help desk was taken from the extension in Chrome. */
export function AccessNotice({ missing, onAllow }: { missing: readonly string[]; onAllow: () => void }) {
  if (missing.length === 0) return null;
  return (
    <FailureNotice
      failure={{ kind: 'page-no-access', subject: listText(missing) }}
      tone="warn"
      on={{ allow: onAllow }}
    />
  );
}
