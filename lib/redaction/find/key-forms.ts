import { matches } from '../matches';
import type { Span } from '../span';

// Prefixes are facts of their makers, as lists for secret scanning hold them (gitleaks, 2026).
const PREFIXED = [
  String.raw`(?:sk|rk|pk)[-_](?:[a-z]+[-_]){0,3}[A-Za-z0-9_-]{16,200}`,
  String.raw`gh[pousr]_[A-Za-z0-9]{20,255}`,
  String.raw`github_pat_\w{20,255}`,
  String.raw`gl(?:pat|ptt|dt|rt|soat|ft|imt|agent|cbt)-[\w-]{15,100}`,
  String.raw`xox[abeoprs]-[A-Za-z0-9-]{10,250}`,
  String.raw`xapp-\d-[A-Za-z0-9-]{10,250}`,
  String.raw`(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}`,
  String.raw`AIza[\w-]{30,60}`,
  String.raw`ya29\.[\w-]{20,400}`,
  String.raw`GOCSPX-[\w-]{20,60}`,
  String.raw`SG\.[\w-]{16,32}\.[\w-]{30,60}`,
  String.raw`key-[0-9a-f]{32}`,
  String.raw`SK[0-9a-f]{32}`,
  String.raw`(?:npm|hf|gsk|r8|dop_v1|doo_v1|dor_v1|rubygems|figd|lin_api|ntn|pul|sntrys|sntryu|glsa|glc|fio-u|sbp|re|whsec|shp(?:at|ss|ca|pa)|EAAC?|secret|xkeysib|dp\.(?:pt|st)|ATATT3x|NRAK|NRJS|PMAK|dapi|tskey-[a-z]+|hvs|hvb|pypi|AGE-SECRET-KEY-1|xai|pplx|csk|nvapi|phc|phx|sqOatp|sq0(?:atp|csp)|ops_ey|vercel|flyv1|FlyV1)[_.-]?(?=[\w.-]*\d)(?=[\w.-]*[A-Za-z])[A-Za-z0-9_.-]{24,400}`,
  String.raw`\d{8,10}:AA[\w-]{32,36}`,
  String.raw`[MNO][A-Za-z\d]{23,27}\.[\w-]{6}\.[\w-]{27,45}`,
  String.raw`eyJ[\w-]{8,4000}\.[\w-]{8,8000}(?:\.[\w-]{0,2000})?`,
];
const FORM = new RegExp(String.raw`(?<![\w/.-])(?:${PREFIXED.join('|')})(?![\w])`, 'gu');

/** To its end, or as far as its lines go. */
const PRIVATE_KEY =
  /-----BEGIN (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?-----(?:(?:\\n|\s)*(?:[A-Za-z0-9+/=]{1,128}|[A-Za-z-]{2,20}: [^\n]{1,100})){0,400}(?:(?:\\n|\s)*-----END (?:[A-Z0-9]+ ){0,4}PRIVATE KEY(?: BLOCK)?-----)?/g;
const PUTTY_KEY = /PuTTY-User-Key-File-\d[\s\S]{0,8000}?Private-MAC: [0-9a-f]{40,64}/g;

/** With the secret in a group of its own. */
const BESIDE = [
  /\b(?:Bearer|Basic|Digest|ApiKey|Negotiate|AWS4-HMAC-SHA256 Credential=)\s+(?<value>(?=[\w.~+/=-]*[\dA-Z=])[\w.~+/=-]{8,4000})/g,
  /(?<![\p{L}\p{N}])[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@]{0,64}:(?<value>[^\s/]{1,100})@(?=[\w[.-])/giu,
  /(?<![\p{L}\p{N}?&#])(?:Pwd|Password|AccountKey|SharedAccessKey|SharedSecretKey|Secret|Token)\s?=\s?(?<value>[^\s;"'<>]{3,200})/giu,
  /(?:^|\s)--?(?:password|passwd|passphrase|pass|pwd|token|api-?key|secret)(?:[ =])["']?(?<value>[^\s"']{3,200})/gi,
  /\bcurl\b[^\n]{0,200}\s-u\s?["']?[^\s:"']{1,64}:(?<value>[^\s"']{2,100})/g,
  /\bnet use\b[^\n]{0,120}\/user:\S{1,64}\s+(?<value>[^\s*/]{3,64})/gi,
  /<(?:password|passwd|pwd|pass|secret|token|apikey|api_key)>(?<value>[^<\n]{3,200})</gi,
  /\b(?:sessionid|jsessionid|phpsessid|asp\.net_sessionid|connect\.sid|csrftoken|xsrf-token|auth_token|_session)=(?<value>[\w%.+-]{12,400})/gi,
  /\bhooks\.slack\.com\/(?:services|workflows)\/(?<value>[\w/]{20,120})/g,
  /\b(?:discord|discordapp)\.com\/api\/webhooks\/(?<value>\d{10,22}\/[\w-]{20,100})/g,
  /\b[a-z\d-]{3,60}\.webhook\.office\.com\/(?<value>[\w@/-]{30,300})/g,
];

const whole = (text: string, pattern: RegExp): Span[] =>
  matches(text, pattern).map(({ 0: { length }, index }) => ({ from: index, to: index + length, kind: 'secret' }));

/** Keys that are known by their form or by the syntax that they stand in. */
export const findKeyForms = (text: string): Span[] => [
  ...whole(text, FORM),
  ...(text.includes('PRIVATE KEY') ? whole(text, PRIVATE_KEY) : []),
  ...(text.includes('PuTTY-User-Key-File') ? whole(text, PUTTY_KEY) : []),
  ...BESIDE.flatMap((pattern) =>
    matches(text, pattern).flatMap(({ 0: all, index, groups }): Span[] => {
      const value = groups?.['value'] ?? '';
      // A mark that stands for one is none.
      if (/^(?:[*•x.]+|<.*|\[.*|\{.*|\$.*|%.*)$/i.test(value)) return [];
      const from = index + all.lastIndexOf(value);
      return [{ from, to: from + value.length, kind: 'secret' }];
    }),
  ),
];
