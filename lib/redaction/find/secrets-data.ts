/** Words that call something a password, in whatever form they stand; longer ones may end a compound. */
export const PASSWORD = {
  long:
    'passwords?|passwd|passcode|passphrase|pass phrase|' +
    'passw(?:ort|ört|oert)(?:er|es|s|e)?|kennw(?:ort|ört|oert)(?:er|es|s|e)?|zugangsschlüssel|losungswort|' +
    'mots? de passe|code secret|code confidentiel|(?:code|clé) (?:du |de )?wi-?fi|(?:wi-?fi|wlan)[- ]?(?:key|code|schlüssel|sleutel)|(?:clave|chave|chiave) (?:del |do )?wi-?fi|' +
    'contraseñas?|contrasenas?|contrasenya|clave de acceso|clave secreta|palabra clave|' +
    'senhas?|palavras?[- ]passe|palavras?[- ]chave|' +
    "parola d'ordine|parola chiave|chiave d'accesso|" +
    'wachtwoord(?:en)?|' +
    'has(?:ło|la|ła|lo|łem|łam|le|łu)|' +
    'hesl(?:o|a|em|u)|' +
    'lösenord(?:et|en)?|losenord(?:et)?|passord(?:et|ene)?|adgangskode(?:n|r)?|kodeord(?:et)?|' +
    'salasana(?:ni|mme|nne|n|ksi)?|' +
    'jelsz(?:ó|o)(?:m|d|ja|nk)?|jelszav\\p{L}{0,4}|' +
    'parol(?:a|ă|e|i|ei|am|anız|ası)|şifre(?:m|si|miz|niz)?|sifre(?:m|si)?|' +
    'парол[а-я]{1,3}|парол[іь]|секретное слово|кодовое слово|' +
    'συνθηματικ[όο]\\p{L}?|κωδικ[όο]ς? (?:πρόσβασης|μου|σας)|' +
    'סיסמ[הא]|סיסמת|' +
    'पासवर्ड|kata sandi|mật khẩu|รหัสผ่าน',
  /** Only as words of their own. */
  short: 'pwd|pw|p/w|psw|pass|pwrd|mdp|ww|clave|contra|kennw|senha|has\\.|geslo|lozinka|геслo|zugang',
  /** In scripts without gaps, wherever they stand. */
  anywhere:
    'パスワード|暗証番号|パスコード|密码|密碼|口令|비밀번호|비번|패스워드|암호|كلم[ةه] (?:المرور|السر|مرور|سر)|الرقم السري|باسورد|الباسورد',
} as const;

/** What is typed once, or has only digits. */
export const CODE =
  'pin(?:[- ]?(?:code|kod|kode|koodi|nummer|number|numer|kodu|ul))?|pins|otp(?:[- ]code)?|m?tan|tan[- ]nummer|sms[- ]?(?:code|tan|kod)|(?:2|m)fa[- ]?(?:code|token)|' +
  '(?:verification|security|confirmation|authentication|one[- ]time|activation|login|sign[- ]in|access|backup|recovery|unlock) code|one[- ]time pass\\p{L}{0,4}|' +
  '(?:verifizierungs|bestätigungs|sicherheits|authentifizierungs|freischalt|zugangs|einmal|entsperr|wiederherstellungs|anmelde)code|einmalpasswort|einmalkennwort|geheimzahl|' +
  "code (?:de |d')?(?:vérification|sécurité|confirmation|authentification|accès|secret|confidentiel|récupération|pin|sms|à usage unique)|" +
  'código (?:de )?(?:verificación|seguridad|acceso|confirmación|verificação|segurança|acesso|confirmação|sms|pin|recuperación|recuperação)|clave de un solo uso|' +
  "codice (?:di )?(?:verifica|sicurezza|accesso|conferma|otp|pin|sms|sblocco|recupero|d'accesso)|" +
  '(?:verificatie|beveiligings|toegangs|bevestigings|inlog|pin|sms|herstel)code|' +
  'kod(?:u|em)? (?:weryfikacyjn\\p{L}{1,4}|autoryzac\\p{L}{1,4}|dostępu|jednorazow\\p{L}{1,4}|zabezpiecz\\p{L}{1,6}|sms|pin)|' +
  'ověřovací kód|přístupový kód|engångskod|verifieringskod|säkerhetskod|engangskode|bekræftelseskode|bekreftelseskode|vahvistuskoodi|tunnusluku|kertakoodi|turvakoodi|' +
  'ellenőrző kód|pin-?kód|cod(?:ul)? (?:de )?(?:verificare|securitate|acces|pin)|(?:doğrulama|onay|güvenlik|erişim|giriş) kod\\p{L}{1,3}|' +
  'пин(?:-?код)?|код (?:подтверждения|доступа|безопасности|авторизации|из смс)|одноразовый код|смс-код|пін(?:-код)?|код підтвердження|' +
  'κωδικ[όο]ς? (?:επαλήθευσης|ασφαλείας|pin)|קוד (?:אימות|גישה|סודי|אבטחה)';
export const CODE_ANYWHERE =
  '验证码|校验码|驗證碼|动态码|安全码|認証コード|確認コード|認証番号|ワンタイム(?:コード|パスワード)|セキュリティコード|인증 ?번호|인증 ?코드|핀 ?번호|보안 ?코드|رمز (?:التحقق|التفعيل|الدخول|الأمان|التأكيد)|الرمز السري';

/** Keys of programmes, by what they are called. */
export const API_KEY =
  '(?:api|access|secret|auth|client|bearer|session|refresh|private|webhook|sas|account|encryption|signing|license server)[ _-]?(?:key|token|secret|pass|schlüssel)|apikey|secretkey|token|secret|shared ?access ?(?:key|signature)|accountkey|clé (?:d.)?api|clave (?:de )?api|chave (?:de )?api|chiave api|api-schlüssel|klucz api|ключ api|api ключ|密钥|密鑰|秘密鍵|アクセスキー|apiキー|api ?키|مفتاح api|recovery key|wiederherstellungsschlüssel|clé de récupération|clave de recuperación|bitlocker[- ](?:key|schlüssel|recovery key)';

/** Between a word and what it is. */
export const IS =
  'is now|is|was|to|ist jetzt|ist|war|lautet|wäre|est|était|es|era|é|è|sono|jest|to jest|brzmi|je|är|er|on|este|olarak|это|был|была|є|είναι|은|는|이|が|は|为|為|是|هي|هو|היא|הוא|है|set to|changed to|gesetzt auf|auf|geändert auf|:is|should be|currently';

/** What follows such a word and is no password, in short sentences about one. */
export const NO_VALUE =
  'forgotten|forgot|reset|changed?|expired|wrong|incorrect|invalid|unknown|required|missing|needed|lost|none|null|n/a|na|see|same|the|my|is|not|no|yes|please|never|working|locked|blocked|hidden|empty|correct|accepted|rejected|and|or|for|with|but|i|we|you|it|this|that|too|does|did|was|can|cannot|still|must|should|below|above|attached|via|by|in|on|' +
  'vergessen|falsch|abgelaufen|ungültig|unbekannt|fehlt|siehe|geändert|zurücksetzen|zurückgesetzt|nicht|leer|gesperrt|richtig|wird|wurde|und|oder|das|der|die|ich|bitte|wie|nein|ja|keine?|gleich|läuft|funktioniert|' +
  'oublié|oublie|incorrect|expiré|invalide|inconnu|perdu|refusé|voir|non|oui|le|la|les|et|ou|je|ne|pas|' +
  'olvidad[ao]|olvidé|incorrect[ao]|caducad[ao]|inválid[ao]|desconocid[ao]|perdid[ao]|no|sí|el|y|o|ver|' +
  'esquecid[ao]|esqueci|incorret[ao]|expirad[ao]|perdid[ao]|não|sim|e|ou|' +
  'dimenticat[ao]|errat[ao]|scadut[ao]|non|persa|sì|il|' +
  'vergeten|onjuist|verlopen|ongeldig|verkeerd|niet|geen|nee|ja|het|de|en|' +
  'zapomnian\\p{L}|zapomniał\\p{L}{0,2}|nieprawidłow\\p{L}|błędn\\p{L}|wygasł\\p{L}|nie|tak|brak|i|lub|' +
  'забыл[аи]?|неверн\\p{L}{1,3}|неправильн\\p{L}{1,3}|истек|не|да|нет|и|или|' +
  'glömt|fel|nej|inte|och|glemt|forkert|feil|ikke|og|unohtunut|väärä|ei|ja|unuttum|yanlış|hayır|değil|ve|zapomenuté|špatné|elfelejtett|uitata|greșită';
