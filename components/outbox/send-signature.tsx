import { isRaw, type Signature } from '@/lib/drafts/signature';
import { t } from '@/lib/words/outbox';

type Props = {
  signature: Signature;
  filled: Readonly<Record<string, string>>;
  onFill: (name: string, value: string) => void;
  /** What it has become with what was filled in. */
  text: string;
};

/** Asks for what a signature leaves open. Shows nothing when it leaves nothing open. */
export function SendSignature({ signature, filled, onFill, text }: Props) {
  if (signature.missing.length === 0) {
    if (!isRaw(text)) return null;
    return (
      <div class="notice notice-warn" role="alert">
        {t('signatureBroken')}
      </div>
    );
  }
  return (
    <fieldset class="send-missing">
      <legend>{t('signatureOpen')}</legend>
      {signature.missing.map((name) => (
        <label key={name}>
          <span>{`{{${name}}}`}</span>
          <input
            type="text"
            autocomplete="off"
            value={filled[name] ?? ''}
            maxLength={200}
            onInput={(event) => onFill(name, event.currentTarget.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}
