/** Small builders for the HTML that mail programs write. */

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Paragraphs of plain text; a line end inside one becomes <br>. */
export function p(...paragraphs: string[]): string {
  return paragraphs.map((text) => `<p>${escapeHtml(text).replace(/\n/g, '<br>')}</p>`).join('');
}

/** As Gmail's web client quotes. */
export function gmailQuote(intro: string, html: string): string {
  return `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escapeHtml(intro)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${html}</blockquote></div>`;
}

/** As desktop Outlook quotes in HTML: a rule and a header block, no blockquote. */
export function outlookQuote(labels: readonly [string, string, string, string], html: string): string {
  const [from, sent, to, subject] = labels.map(escapeHtml);
  return `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>${from}</b><br>${sent}<br>${to}<br>${subject}</p></div></div>${html}`;
}

/** As old mail programs quote in text. */
export function originalMessage(lines: string[]): string {
  return `<p>-----Original Message-----<br>${lines.map(escapeHtml).join('<br>')}</p>`;
}

/** As Freshdesk marks the history it puts under an agent's reply. */
export function freshdeskQuote(intro: string, html: string): string {
  return `<div class="freshdesk_quote"><blockquote class="freshdesk_quote">${escapeHtml(intro)}<br>${html}</blockquote></div>`;
}

export function gmailSignature(...lines: string[]): string {
  return `<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${lines.map(escapeHtml).join('<br>')}</div></div>`;
}

export function outlookSignature(...lines: string[]): string {
  return `<p class="MsoNormal">&nbsp;</p><div id="Signature">${lines.map((line) => `<p class="MsoNormal"><span style="font-size:10.0pt;color:#44546A">${escapeHtml(line)}</span></p>`).join('')}</div>`;
}
