import { isPrivate } from '@/lib/text/links/ips';

/** Names of products, companies and programs that are written like a domain, and lead to whom they name. */
const NAMES = new Set(
  `outlook.com hotmail.com live.com office.com office365.com microsoft365.com microsoft.com bing.com msn.com onedrive.com
  google.com gmail.com youtube.com apple.com icloud.com amazon.com amazon.de amazon.co.uk amazon.fr paypal.com ebay.com ebay.de
  booking.com expedia.com hotels.com airbnb.com monday.com salesforce.com wordpress.com github.com gitlab.com bitbucket.org
  stackoverflow.com wikipedia.org mozilla.org python.org freshdesk.com freshworks.com zendesk.com zoom.us zoom.com slack.com
  trello.com asana.com dropbox.com box.com adobe.com linkedin.com facebook.com messenger.com instagram.com twitter.com x.com
  whatsapp.com telegram.org netflix.com spotify.com yahoo.com aol.com gmx.de gmx.net gmx.com web.de t-online.de mail.ru mail.com
  qq.com 163.com 126.com naver.com daum.net proton.me speedtest.net fast.com draw.io diagrams.net deepl.com openai.com
  chatgpt.com notion.so make.com cal.com hubspot.com stripe.com shopify.com wix.com godaddy.com cloudflare.com norton.com
  mcafee.com avast.com malwarebytes.com virustotal.com haveibeenpwned.com 7-zip.org videolan.org libreoffice.org ubuntu.com
  debian.org java.com oracle.com nvidia.com intel.com amd.com dell.com hp.com lenovo.com asus.com acer.com samsung.com canon.com
  epson.com brother.com logitech.com cisco.com vmware.com citrix.com sap.com atlassian.com fritz.box dhl.com dhl.de ups.com
  fedex.com asp.net ado.net vb.net ml.net paint.net battle.net command.com last.fm gov.uk`.split(/\s+/),
);

/** Help and account pages of makers: only they write there, and no page of them acts by its address alone. */
const HELP = new Set(
  `account.microsoft.com support.microsoft.com learn.microsoft.com support.google.com myaccount.google.com support.apple.com
  appleid.apple.com account.apple.com support.mozilla.org support.zoom.us support.zoom.com helpx.adobe.com account.adobe.com
  docs.github.com status.office.com outlook.live.com outlook.office.com outlook.office365.com www.office.com mail.google.com`.split(
    /\s+/,
  ),
);

/** A path of words: numbers of articles are what a model makes up. */
const WORDS = /^(?:\/[a-z][a-z-]{0,30}){0,3}\/?$/i;

/** General knowledge, or nothing that leads to a stranger. Only its first page, or a page of help named in words. */
export function isWellKnown({ hostname, pathname, search, hash, port }: URL): boolean {
  if (search !== '' || hash !== '') return false;
  if (isPrivate(hostname)) return pathname === '/';
  if (port !== '') return false;
  if (HELP.has(hostname) && WORDS.test(pathname)) return true;
  return pathname === '/' && NAMES.has(hostname.replace(/^www\./, ''));
}
