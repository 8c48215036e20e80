import { claimKind, type Span } from './kind';
import { pattern, spans } from './patterns';

/**
 * Programmes and standards that everybody has: their versions are general knowledge, as the ports of services with a name
 * are. What a company itself sets up or ships (a client, a firmware, a VPN's port) is not.
 */
const FAMOUS =
  /(?<!\p{L})(?:windows|office|outlook|excel|word|teams|onedrive|edge|chrome|chromium|firefox|safari|macos|mac os|ios|ipados|android|linux|ubuntu|debian|java|jdk|jre|\.net|asp|node|python|php|ruby|powershell|directx|opengl|bluetooth|usb|hdmi|displayport|wi-?fi|tls|ssl|http|ipv|smb|nfs|openssl|openssh|acrobat|adobe|zoom|slack|exchange|sql|oracle|vmware|docker|tpm|pcie|ddr|wpa|git|curl|postgres|mysql|sharepoint|bios|uefi|ecma|html|css|unicode|samsung|galaxy|iphone|ubuntu|fedora|rhel|centos|specification|protocol|standard|kb\d+)(?!\p{L})/iu;

const NAMED =
  'version|versions|vers\\.|ver\\.|client|app|agent|release|firmware|driver|plug-?in|add-?in|update|upgrade|patch|build|versión|versão|versione|versie|wersja|wersji|wersję|verze|verzi|versio|versiota|versioon|verzió|verziót|verziója|versiune|versiunea|versiunii|sürüm|sürümü|sürümünü|версия|версии|версию|версію|версії|έκδοση|バージョン|版本|버전|الإصدار|גרסה|संस्करण|rilascio|aplicación|applicatie|treiber|klient|клиент|приложение|прошивка|クライアント|客户端|클라이언트';
const NUMBER = String.raw`[vV]?\d{1,3}(?:\.\d{1,5}){1,3}(?![\d.]*\d|\s?(?:%|GB|MB|GHz|MHz|kB|TB))`;

const VERSION = new RegExp(
  String.raw`(?<!\p{L})(?:${NAMED})\s?(?:no\.|nr\.|:)?\s?(?:to\s|auf\s)?${NUMBER}|(?<![\p{L}\d.])v\d{1,3}\.\d{1,4}(?:\.\d{1,5}){0,2}|(?<![\p{L}\d.,])\d{1,3}(?:\.\d{1,5}){1,3}\s?(?:版本|バージョン|版|버전|sürüm)`,
  'giu',
);

/** Of services that every technician knows by name. A VPN's and an application's are chosen by whoever set them up. */
const KNOWN_PORTS = new Set(
  '20 21 22 23 25 37 43 53 67 68 69 70 80 88 110 111 119 123 135 137 138 139 143 161 162 179 194 389 443 445 465 514 515 546 547 548 554 587 631 636 853 873 902 989 990 993 995 1080 1433 1434 1521 1720 1723 1812 1813 1883 2049 2082 2083 2222 3000 3128 3268 3269 3306 3389 3478 5000 5001 5060 5061 5222 5353 5432 5671 5672 5900 5985 5986 6379 8000 8008 8080 8081 8443 8883 8888 9000 9090 9100 9200 9443 11211 27017'.split(
    ' ',
  ),
);
const PORT = pattern(
  String.raw`(?<!\p{L})(?:(?:TCP|UDP|tcp|udp)[\s-]?(?:\/\s?(?:UDP|TCP)\s?)?)?(?:[Pp]orts?|PORT|[Pp]uerto|[Pp]orta|[Pp]oort|[Pp]ortti|портa?|порту|[Пп]орт|θύρα|ポート|端口|포트|المنفذ|פורט|पोर्ट|portti|portu|portot|portul)[\s:-]{0,2}\d{2,5}(?!\d|\.\d)`,
  String.raw`(?<!\p{L})(?:TCP|UDP)[\s/:-]{1,2}\d{2,5}(?!\d|\.\d)`,
);

/** A famous name soon before or after says whose version it is. */
const AROUND = 60;
const isFamous = (text: string, { from, to }: Span) => {
  const start = Math.max(0, from - AROUND);
  const before =
    text
      .slice(start, from)
      .split(/[!?。\n]|\.\s/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(to, to + AROUND).split(/[!?。\n]|\.\s/, 1);
  return FAMOUS.test(`${before} ${text.slice(from, to)} ${after}`);
};

const digitsOf = (written: string) => /\d[\d.]*$|\d[\d.]*/.exec(written.replace(/[^\d.]+$/u, ''))?.[0] ?? '';

const findVersions = (text: string): Span[] => [
  ...spans(text, VERSION).filter((span) => !isFamous(text, span)),
  ...spans(text, PORT).filter(({ text: port }) => !KNOWN_PORTS.has(/\d+$/.exec(port)?.[0] ?? '')),
];

/** Versions and ports of what is not known to all. Numbers anywhere in the ticket or in own words bear them out. */
export const versions = claimKind({
  kind: 'version',
  find: findVersions,
  read: ({ own, customer }) => new Set(`${own}\n${customer}`.match(/\d+(?:\.\d+)*/g)),
  verdict: ({ text }, known) => (known.has(digitsOf(text)) ? null : { customerOnly: false }),
});
