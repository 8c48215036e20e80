/** HTML of replies as mail programs write it (2026), made up after their public marks. Each takes own and quoted words. */

export type Reply = { own: string[]; quoted: string[]; signature: string };
export type MailProgram = (reply: Reply) => string;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const each = (texts: string[], tag: string, attributes = '') =>
  texts.map((text) => `<${tag}${attributes}>${escaped(text)}</${tag}>`).join('');
const WHO = 'Support &lt;help@acme.example&gt;';
const HEADERS = (labels: [string, string, string, string]) =>
  `<b>${labels[0]}:</b> ${WHO}<br><b>${labels[1]}:</b> Monday, November 30, 2026 9:14 AM<br><b>${labels[2]}:</b> Ann<br><b>${labels[3]}:</b> Re: Printer`;
const ENGLISH: [string, string, string, string] = ['From', 'Sent', 'To', 'Subject'];
const CZECH: [string, string, string, string] = ['Od', 'Odesláno', 'Komu', 'Předmět'];
const KOREAN: [string, string, string, string] = ['보낸 사람', '보낸 날짜', '받는 사람', '제목'];

const gmail =
  (wrote: string): MailProgram =>
  ({ own, quoted, signature }) =>
    `<div dir="ltr">${each(own, 'div')}<br clear="all"><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${escaped(signature)}</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${wrote}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${each(quoted, 'p')}</blockquote></div>`;

const outlookWeb =
  (labels: typeof ENGLISH, prefix = ''): MailProgram =>
  ({ own, quoted, signature }) =>
    `<html><head><style>p{margin:0}</style></head><body dir="ltr">${each(own, 'div', ' class="elementToProof"')}<div id="${prefix}Signature">${each([signature], 'div')}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="${prefix}divRplyFwdMsg" dir="ltr"><font face="Calibri">${HEADERS(labels)}</font><div>&nbsp;</div></div>${each(quoted, 'div')}</body></html>`;

const outlook =
  (labels: typeof ENGLISH): MailProgram =>
  ({ own, quoted, signature }) =>
    `<div class="WordSection1">${each(own, 'p', ' class="MsoNormal"')}<p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">${escaped(signature)}<o:p></o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${HEADERS(labels)}<o:p></o:p></p></div></div>${each(quoted, 'p', ' class="MsoNormal"')}</div>`;

export const PROGRAMS: Record<string, MailProgram> = {
  Gmail: gmail(`On Mon, Nov 30, 2026 at 9:14 AM ${WHO} wrote:`),
  'Gmail, Turkish': gmail(`${WHO}, 30 Kas 2026 Pzt, 15:19 tarihinde şunu yazdı:`),
  'Gmail, Hebrew': gmail(`‫בתאריך יום ב׳, 30 בנוב׳ 2026 ב-9:14 מאת ‪Support‬‏ &lt;‪help@acme.example‬‏&gt;:‬`),
  'Outlook on the web': outlookWeb(ENGLISH),
  'Outlook on the web, Czech': outlookWeb(CZECH),
  'Outlook on the web, quoted again': outlookWeb(KOREAN, 'x_'),
  Outlook: outlook(ENGLISH),
  'Outlook, Korean': outlook(KOREAN),
  'Apple Mail': ({ own, quoted, signature }) =>
    `<html><body style="overflow-wrap: break-word;">${each(own, 'div')}<div><br></div><div>${escaped(signature)}</div><div><br><blockquote type="cite"><div>On 30. Nov 2026, at 09:14, ${WHO} wrote:</div><br class="Apple-interchange-newline"><div>${each(quoted, 'div')}</div></blockquote></div></body></html>`,
  Yahoo: ({ own, quoted, signature }) =>
    `<div class="ydp1a2b3c4dyahoo-style-wrap">${each(own, 'div', ' dir="ltr"')}<div class="ydp1a2b3c4dsignature">${escaped(signature)}</div></div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>On Monday, November 30, 2026 at 09:14:00 AM GMT+1, ${WHO} wrote: </div><div><br></div>${each(quoted, 'div')}</div>`,
  Thunderbird: ({ own, quoted, signature }) =>
    `${each(own, 'p')}<pre class="moz-signature" cols="72">${escaped(signature)}</pre><div class="moz-cite-prefix">Am 30.11.26 um 09:14 schrieb Support:<br></div><blockquote type="cite" cite="mid:1@x">${each(quoted, 'p')}</blockquote>`,
  Zoho: ({ own, quoted }) =>
    `<div style="font-family: Verdana">${each(own, 'div')}<br><div class="zmail_extra_hr" style="border-top: 1px solid rgb(204, 204, 204);"></div><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On Mon, 30 Nov 2026 14:02:50 +0530 <b>${WHO}</b> wrote ---</div><blockquote id="blockquote_zmail">${each(quoted, 'div')}</blockquote></div></div>`,
  'mail.ru': ({ own, quoted }) =>
    `${each(own, 'div')}<div class="mail-quote-collapse"><blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">Понедельник, 30 ноября 2026, 9:14 +03:00 от ${WHO}:<br>${each(quoted, 'div')}</blockquote></div>`,
  QQ: ({ own, quoted }) =>
    `${each(own, 'div')}<div><includetail><div>&nbsp;</div><div style="font-size:12px">------------------&nbsp;原始邮件&nbsp;------------------</div><div><b>发件人:</b> ${WHO};<br><b>发送时间:</b> 2026年11月30日<br><b>收件人:</b> Ann<br><b>主题:</b> Re: Printer</div>${each(quoted, 'div')}</includetail></div>`,
  Proton: ({ own, quoted, signature }) =>
    `${each(own, 'div')}<div class="protonmail_signature_block"><div class="protonmail_signature_block-user">${escaped(signature)}</div></div><div class="protonmail_quote">On Monday, November 30th, 2026 at 9:14 AM, ${WHO} wrote:<br><blockquote class="protonmail_quote" type="cite">${each(quoted, 'div')}</blockquote></div>`,
  Zimbra: ({ own, quoted }) =>
    `<div>${each(own, 'div')}<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><blockquote style="border-left:2px solid #1010FF;">${HEADERS(ENGLISH)}</blockquote></div><div data-marker="__QUOTED_TEXT__"><blockquote>${each(quoted, 'div')}</blockquote></div></div>`,
  'Gmail, answered below': ({ own, quoted }) =>
    `<div class="gmail_quote"><div class="gmail_attr">On Mon, Nov 30, 2026 at 9:14 AM ${WHO} wrote:</div><blockquote class="gmail_quote">${each(quoted, 'p')}</blockquote></div>${each(own, 'div')}`,
};
