/**
 * Tells the sample values of an example config from real ones. Anchored, because real keys are random and long, and may
 * hold any four letters somewhere.
 */
export function isPlaceholder(text: string): boolean {
  const value = text.trim();
  return (
    /^(sk-)?(your|my)?[-_ ]?(freshdesk|openai)?[-_ ]?(api)?[-_ ]?(key|token)([-_ ]?here)?$/i.test(value) ||
    /^(sk-)?your[-_ ]/i.test(value) ||
    /^(replace|insert|enter|add|put|paste)[-_ ]/i.test(value) ||
    /^(sk-)?(x{4,}|\*{3,}|0{6,})$/i.test(value) ||
    /^(sk-)?(\.{3}|…)|\.{3}$|…$/.test(value) ||
    /^(<.*>|\{.*\}|\[.*\]|\$\{?\w+\}?)$/.test(value) ||
    /^(change[-_ ]?me|placeholder|todo|tbd|none|null)$/i.test(value)
  );
}

export function isPlaceholderDomain(text: string): boolean {
  const label = text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\.freshdesk\.com.*$/i, '');
  return (
    isPlaceholder(label) ||
    /^your[-_ ]?(company|sub-?domain|domain|freshdesk|help-?desk|account|organi[sz]ation|org|team|name)?([-_ ]?(name|domain|here))?$/i.test(
      label,
    )
  );
}
