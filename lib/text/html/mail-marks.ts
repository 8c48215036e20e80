import type { Declarations } from './css';
import type { Element } from './style-sheet';

/** What an element means in a mail, by the marks that mail programs leave. */
export type MailMark = 'quote' | 'header' | 'signature';

const set = (names: string) => new Set(names.split(/\s+/));

/** Ids and classes around a quote that is no `blockquote`: Yahoo, Tutanota, QQ, NetEase, GMX, mail.ru, Lotus. */
const QUOTES = set(
  `yahoo_quoted ydp_quoted tutanota_quote isreplycontent ntes-mailmaster-quote netease-quote ntes_quote gwquote
  mailru-blockquote wrapperquotedmessage originalmessage mailcontainer_quote includetail
  iwebmail_quote sogou_quote foxmail_quote acompli_quote airmail_quote spark_quote canary_quote front-blockquote
  hs_reply intercom-quote freshdesk_quote_block zd_quote`,
);
/** Ids and classes of what Outlook and others put right above the block of headers. */
const HEADERS = set('divrplyfwdmsg outlookmessageheader replyforwardheader zwchr wordsection_reply');
const SIGNATURES = set(
  `signature gmail_signature moz-signature ms-outlook-mobile-signature protonmail_signature_block
  protonmail_signature_block-user ntes-mailmaster-signature ntes_signature mail-signature yahoo_signature ydpsignature
  zmail_signature tutanota_signature signature_container mailru-signature js-signature signaturecontainer
  applemailsignature outlook-signature email-signature x-apple-signature`,
);
/** `x_`: Outlook, of what was in the mail before. `m_-123`: Gmail, `ydpdf3ae4a8`: Yahoo, of the same. */
const plain = (name: string) =>
  name
    .replace(/^(?:x_)+/, '')
    .replace(/^(?:m_-?\d{5,25}|ydp[a-f\d]{6,12})/, '')
    .replace(/^yahoo_quoted_\d+$/, 'yahoo_quoted');

/** Outlook's rule above the block: thin, solid, grey or blue, with room below the line alone. */
const RULE = /^(?:solid|1(?:\.0)?p[tx])\s.*(?:solid|#?[a-f\d]{3,6}|rgb)/;

/** Null for an element that means nothing. @param marker the value of `data-marker` (Zimbra) or `data-smartmail` (Gmail). */
export function mailMark({ name, id, classes }: Element, css: Declarations, marker: string): MailMark | null {
  if (name === 'blockquote') return isIndent(css, classes) ? null : 'quote';
  if (name === 'includetail') return 'quote';
  const names = id === '' ? classes : [id, ...classes];
  if (names.length > 0 || marker !== '') {
    if (marker === 'gmail_signature' || marker.startsWith('__sig')) return 'signature';
    if (marker === '__headers__' || marker === '__divider__') return 'header';
    for (const one of names) {
      const known = plain(one);
      if (QUOTES.has(known)) return 'quote';
      if (HEADERS.has(known)) return 'header';
      if (SIGNATURES.has(known)) return 'signature';
    }
  }
  const top = css.get('border-top');
  return name === 'div' && top !== undefined && RULE.test(top) && isBelowLine(css) ? 'header' : null;
}

const isBelowLine = (css: Declarations) =>
  css.get('border') === 'none' || /^(?:3(?:\.0)?pt|[35]px)\s+0/.test(css.get('padding') ?? '');

/** Gmail's own button for indenting makes a `blockquote`, too. */
const isIndent = (css: Declarations, classes: readonly string[]) =>
  classes.length === 0 && /^none/.test(css.get('border') ?? '') && /\b40px$/.test(css.get('margin') ?? '');
