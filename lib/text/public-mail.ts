/** Domains under which anybody has an address, or may have pages: whose address it is says nothing of their owner. */
const PUBLIC = new Set(
  `gmail.com googlemail.com outlook.com outlook.de hotmail.com hotmail.co.uk hotmail.fr hotmail.de live.com live.de msn.com
  yahoo.com yahoo.co.uk yahoo.co.jp yahoo.co.in yahoo.de yahoo.fr yahoo.es yahoo.it ymail.com rocketmail.com aol.com
  icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com hey.com zoho.com zohomail.com
  mail.com email.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de mailbox.org posteo.de arcor.de
  bluewin.ch orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it terra.com.br uol.com.br
  bol.com.br mail.ru bk.ru list.ru inbox.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net wp.pl o2.pl onet.pl interia.pl
  seznam.cz centrum.cz qq.com foxmail.com 163.com 126.com yeah.net sina.com sohu.com aliyun.com naver.com daum.net hanmail.net
  kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com rediffmail.com btinternet.com sky.com virginmedia.com
  comcast.net verizon.net att.net sbcglobal.net cox.net charter.net bellsouth.net shaw.ca rogers.com bigpond.com optusnet.com.au
  xtra.co.nz ziggo.nl kpnmail.nl planet.nl telenet.be skynet.be telia.com online.no freshdesk.com`.split(/\s+/),
);

/** The domain of an organisation that has mail of its own; null for an address that anybody could have. */
export function ownDomain(address: string): string | null {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return domain === '' || PUBLIC.has(domain) ? null : domain;
}
