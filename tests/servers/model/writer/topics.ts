import { TOPICS, type Topic } from './types.ts';

/** Beginnings of words; Japanese anywhere. English, German, Spanish, French, Portuguese, Dutch, Japanese. */
const KEYWORDS: Record<Exclude<Topic, 'general'>, string> = {
  phishing:
    'phish|suspicious|scam|spoof|verdächtig|betrug|sospechos|estafa|hameçonnage|suspect|suspeit|golpe|verdacht|oplicht|フィッシング|不審|詐欺',
  mfa: 'mfa|2fa|authenticator|two-factor|multi-factor|verification code|zwei-faktor|doble factor|double authentification|dois fatores|tweestaps|二段階|多要素|認証アプリ',
  locked:
    'locked|lockout|unlock|gesperrt|entsperr|bloquead|desbloque|bloqué|verrouill|débloqu|geblokkeerd|vergrendeld|ロック',
  vpn: 'vpn|anyconnect|globalprotect|wireguard|forticlient|tunnel',
  printer:
    'print|drucker|drucken|impresora|imprimir|imprimante|imprimer|impressora|toner|scanner|afdruk|プリンタ|印刷|複合機',
  password:
    'password|passphrase|passwort|kennwort|contraseña|clave|mot de passe|senha|palavra-passe|wachtwoord|パスワード',
  email:
    'outlook|mailbox|e-mail|email|inbox|exchange|postfach|correo|boîte|courriel|messagerie|caixa de correio|postvak|メール|受信',
  network:
    'wi-fi|wifi|wlan|network|internet|ethernet|netzwerk|conexión|réseau|connexion internet|rede|netwerk|verbinding|ネットワーク|無線|インターネット',
  software:
    'install|software|licen|program|application|app |anwendung|lizenz|instal|aplicaci|logiciel|aplicativo|applicatie|ソフト|インストール|アプリ',
  slow: 'slow|freez|frozen|hang|sluggish|langsam|hängt|lent|rame|travad|traag|vastgelopen|遅い|重い|フリーズ|固まる',
  share:
    'shared drive|file share|shared folder|network drive|sharepoint|onedrive|mapped|permission|netzlaufwerk|freigabe|unidad|carpeta|lecteur|dossier partagé|pasta|netwerkschijf|gedeelde|共有|フォルダ',
  login:
    'login|log in|log on|logon|sign in|sign-in|anmeld|einlogg|iniciar sesión|acceder|connecter|entrar|iniciar sessão|inloggen|aanmeld|ログイン|サインイン',
};

const PATTERNS = Object.entries(KEYWORDS).map(([topic, words]) => ({
  topic: topic as Topic,
  pattern: new RegExp(
    words
      .split('|')
      .map((word) => (/[\u3040-\u30ff\u4e00-\u9fff]/.test(word) ? word : `(?<!\\p{L})${word}`))
      .join('|'),
    'giu',
  ),
}));

/** A phishing mail asks for passwords too, and every trouble with an account is one with signing in. */
const FACTORS: Partial<Record<Topic, number>> = { phishing: 2, mfa: 2, vpn: 5, login: 0.4 };

/** The topic whose words are most frequent; each text counts as often as its weight says. */
export function topicOf(texts: { text: string; weight: number }[]): Topic {
  let best: { topic: Topic; score: number } = { topic: 'general', score: 0 };
  for (const topic of TOPICS) {
    const pattern = PATTERNS.find((entry) => entry.topic === topic)?.pattern;
    if (!pattern) continue;
    const factor = FACTORS[topic] ?? 1;
    const score =
      texts.reduce((sum, { text, weight }) => sum + (text.match(pattern)?.length ?? 0) * weight, 0) * factor;
    if (score > best.score) best = { topic, score };
  }
  return best.topic;
}
