import type { Playbook, ShippedPlaybook } from '@/lib/settings/playbook';
import { readTopic } from './topics/read-topic';
import { TOPICS } from './topics/topics-data';

/** Keywords by language in one line each, separated by commas; which language a word is from does not matter later. */
const words = (...lines: string[]): string[] => [
  ...new Set(lines.flatMap((line) => line.split(',').map((word) => word.trim()))),
];

/**
 * The shipped playbooks as the options page shows them. The more special topic comes first: it wins a tie.
 * Keywords are English, German, Spanish, French, Portuguese, Dutch, Italian, Japanese. They count from when a person changes them;
 * until then the topic of the same id decides, in many more languages.
 */
export const PLAYBOOK_TEXTS: Playbook[] = [
  {
    id: 'incident',
    title: 'Security incident',
    keywords: words(
      'ransomware, malware, hacked, data breach, security incident, security breach, compromised account, files encrypted, stolen laptop, virus on computer',
      'Ransomware, Verschlüsselungstrojaner, Schadsoftware, gehackt, Sicherheitsvorfall, Datenleck, Dateien verschlüsselt, Laptop gestohlen',
      'secuestro de datos, hackeado, hackeada, incidente de seguridad, brecha de seguridad, archivos cifrados',
      'rançongiciel, piraté, piratage, incident de sécurité, fuite de données, fichiers chiffrés',
      'hackeado, hackeada, incidente de segurança, arquivos criptografados, beveiligingsincident, datalek, gehackt, bestanden versleuteld',
      'incidente di sicurezza, hackerato, violato, file criptati, ランサムウェア, マルウェア, 不正アクセス, 情報漏えい',
    ),
    guidance: `For the customer: stay calm and touch as little as possible. Take the device off the network (cable out, Wi-Fi off) but leave it switched on; do not restart, delete, clean or pay anything; note what is on the screen and when it began, with a photo from another device; do not use the device or its accounts; tell colleagues nearby not to open the same file; be reachable by phone, since mail may be read by others. For a lost or stolen device: say so at once, also to the police if it was stolen.
Check or ask when missing: what was seen and when first, which devices, accounts and shared folders, what was opened or entered before, who else is affected, which data may be involved, a phone number.
For technicians: this is an incident: raise it by the agreed way now and do not handle it as an ordinary ticket. Contain first (isolate device, disable accounts, end sessions, revoke tokens), keep evidence (memory, logs, ransom note), then find the way in and the spread. Check that backups are offline and whole before anything is restored. Have the data protection officer judge duties to notify, which run from when it became known. Say nothing about cause, loss of data or blame in a reply before it is established.`,
  },
  {
    id: 'phishing',
    title: 'Phishing report',
    keywords: words(
      'phishing, suspicious email, suspicious e-mail, suspicious mail, suspicious message, suspicious link, scam, spoofed, fake email, fake invoice, clicked a link, clicked on a link, clicked the link',
      'Phishing, verdächtige E-Mail, verdächtige Mail, Betrug, gefälschte Rechnung, auf den Link geklickt, auf einen Link geklickt, gehackt, Virus, Schadsoftware, Trojaner',
      'correo sospechoso, mensaje sospechoso, estafa, fraude, factura falsa, hice clic, pinché en el enlace, hackeado, hackeada, suplantación',
      'hameçonnage, mail suspect, e-mail suspect, courriel suspect, message suspect, arnaque, fraude, fausse facture, cliqué sur le lien, piraté',
      'e-mail suspeito, mensagem suspeita, golpe, fraude, fatura falsa, cliquei no link, cliquei em um link, hackeado, hackeada',
      'verdachte e-mail, verdachte mail, oplichting, nepfactuur, op de link geklikt, op een link geklikt, gehackt',
      'email sospetta, e-mail sospetta, messaggio sospetto, truffa, fattura falsa, cliccato sul link, hackerato, violato',
      'フィッシング, 不審なメール, 怪しいメール, 詐欺, なりすまし, リンクをクリック, ウイルス, マルウェア, 不正アクセス',
    ),
    guidance: `For the customer: thank them for reporting, without any blame. Do not click, answer or forward it further; report it with the mail program's button or as an attachment, then leave it. If a password was entered: change it now from another, safe device, wherever the same one is used, and expect a call from the team. If a file was opened: disconnect the device from network and Wi-Fi, leave it on, do not delete anything. If money or card data is involved: call the bank at the number on the card.
Check or ask when missing: what exactly was done (only read, clicked, entered data, opened a file, paid), when, on which device, sender and subject, who else got it.
For technicians: this may be an incident: raise it by the agreed way at once. Keep the original message with headers; search for and remove it in all mailboxes; block sender and links; for exposed accounts end sessions, reset the password, check MFA methods, inbox rules, forwarding and consented apps, read the sign-in log; isolate a device before scanning it. Never open the link on a work computer.`,
  },
  {
    id: 'account-locked',
    title: 'Account locked',
    keywords: words(
      'account locked, account is locked, locked out, lockout, account disabled, account blocked, account suspended, too many attempts, too many failed attempts, unlock account, unlock my account',
      'Konto gesperrt, Account gesperrt, Benutzerkonto gesperrt, ausgesperrt, Konto entsperren, zu viele Versuche, Konto deaktiviert, Zugang gesperrt',
      'cuenta bloqueada, cuenta está bloqueada, desbloquear cuenta, desbloquear mi cuenta, demasiados intentos, cuenta suspendida, cuenta deshabilitada',
      'compte bloqué, compte est bloqué, compte verrouillé, compte est verrouillé, déverrouiller, débloquer mon compte, trop de tentatives, compte désactivé',
      'conta bloqueada, conta está bloqueada, desbloquear conta, desbloquear minha conta, muitas tentativas, demasiadas tentativas, conta suspensa',
      'account geblokkeerd, account vergrendeld, account is geblokkeerd, buitengesloten, account deblokkeren, te veel pogingen, account uitgeschakeld',
      'account bloccato, account è bloccato, sbloccare account, troppi tentativi, account disabilitato, account sospeso',
      'アカウントがロック, アカウントロック, ロックされ, ロック解除, 試行回数, アカウントが無効',
    ),
    guidance: `For the customer: stop trying, since every attempt may start the waiting time again; many systems unlock by themselves after 15 to 30 minutes; then sign in once, slowly, with Caps Lock and keyboard layout checked; if the account locks again soon, an old password is saved somewhere: phone mail app, Wi-Fi profile, mapped drive, second computer, browser.
Check or ask when missing: user name (never the password), which system, exact wording of the message, since when, whether the password was changed lately, which devices use the account.
For technicians: verify identity; tell lock-out from disabled, expired and blocked by a sign-in policy; find the source of failed attempts before unlocking (Active Directory: event 4740 on the PDC emulator names the calling computer, 4625 or 4771 the failed sign-ins; cloud directory: sign-in log); treat attempts from unknown places as a possible attack and have the password changed.`,
  },
  {
    id: 'mfa',
    title: 'Multi-factor authentication',
    keywords: words(
      'two-factor, two factor, 2fa, mfa, multi-factor, multifactor, authenticator, authenticator app, verification code, security code, one-time code, one-time password, otp, sms code, new phone, lost phone',
      'Zwei-Faktor, Zwei-Faktor-Authentifizierung, Zwei-Faktor-Authentisierung, Bestätigungscode, Sicherheitscode, Einmalcode, Authentifizierungs-App, neues Handy, Handy verloren',
      'doble factor, dos factores, autenticación en dos pasos, verificación en dos pasos, código de verificación, código de seguridad, aplicación de autenticación, teléfono nuevo, móvil nuevo',
      'double authentification, deux facteurs, authentification à deux facteurs, code de vérification, code de sécurité, double facteur, nouveau téléphone, téléphone perdu',
      'dois fatores, duas etapas, verificação em duas etapas, código de verificação, código de segurança, autenticador, telefone novo, celular novo',
      'tweestapsverificatie, twee-factor, tweefactor, verificatiecode, beveiligingscode, nieuwe telefoon, telefoon kwijt',
      'due fattori, verifica in due passaggi, autenticazione a due fattori, codice di verifica, codice di sicurezza, nuovo telefono, telefono perso',
      '二要素認証, 二段階認証, 2段階認証, 多要素認証, 認証アプリ, 認証コード, 確認コード, ワンタイムパスワード, 機種変更',
    ),
    guidance: `For the customer: codes depend on the clock, so set the phone's date and time to automatic; use the code at once and the newest one; choose "try another way" or a saved backup code if the app is gone; with an old phone still at hand, move the app before wiping it; for text messages check reception, blocked senders and the number on file.
Check or ask when missing: which method (app, text message, call, key), new or lost phone, backup codes or second method at hand, exact message.
For technicians: identity must be proven by a second, known channel before a factor is reset: this is a favourite of attackers; then remove the old method, require registration again, end existing sessions, look at the sign-in log for prompts that the user did not cause. Prefer a temporary access pass to switching MFA off.
Never ask for a code, and never have one sent in a ticket.`,
  },
  {
    id: 'password-reset',
    title: 'Password reset',
    keywords: words(
      'forgot password, forgot my password, forgotten password, reset password, reset my password, password reset, password expired, change password, new password, lost password, reset link, password',
      'Passwort vergessen, Passwort zurücksetzen, Passwort abgelaufen, neues Passwort, Passwort ändern, Kennwort vergessen, Kennwort zurücksetzen, Kennwort, Passwort',
      'contraseña olvidada, olvidé mi contraseña, he olvidado mi contraseña, restablecer contraseña, restablecer la contraseña, cambiar contraseña, contraseña caducada, contraseña',
      'mot de passe oublié, oublié mon mot de passe, réinitialiser mot de passe, réinitialiser mon mot de passe, changer mot de passe, mot de passe expiré, mot de passe',
      'esqueci a senha, esqueci minha senha, esqueci a minha palavra-passe, redefinir senha, redefinir a senha, senha expirada, palavra-passe, senha',
      'wachtwoord vergeten, wachtwoord resetten, wachtwoord opnieuw instellen, wachtwoord verlopen, nieuw wachtwoord, wachtwoord',
      'password dimenticata, dimenticato la password, reimpostare password, reimpostare la password, password scaduta, cambiare password',
      'パスワードを忘れ, パスワード再設定, パスワードリセット, パスワードの変更, パスワード期限, パスワード',
    ),
    guidance: `For the customer: use the "Forgot password" link of the exact product named in the ticket; look in the spam folder for the reset mail; use the newest link only (older ones stop working) and open it in a private window; choose a new password that was not used before; then update it wherever it is saved (phone mail app, Wi-Fi, browser, password manager), since old copies can lock the account again.
Check or ask when missing: which system or site; the exact error message; whether the reset mail arrives at all; whether other services fail with the same password.
For technicians: confirm the caller's identity by the agreed procedure before any reset; look for expiry, lock-out and "must change at next sign-in"; in a hybrid directory check whether password writeback works; after a reset have stale sessions signed out.
Never ask for or send a password by ticket or e-mail.`,
  },
  {
    id: 'vpn',
    title: 'VPN',
    keywords: words(
      'vpn, vpn connection, anyconnect, globalprotect, openvpn, wireguard, forticlient, remote access, tunnel',
      'VPN-Verbindung, VPN-Zugang, Fernzugriff, Remotezugriff, Einwahl',
      'conexión vpn, acceso remoto, túnel vpn',
      'connexion vpn, accès à distance, accès distant, télétravail vpn',
      'conexão vpn, ligação vpn, acesso remoto',
      'vpn-verbinding, toegang op afstand, externe toegang',
      'connessione vpn, accesso remoto',
      'VPN, VPN接続, リモートアクセス, リモート接続',
    ),
    guidance: `For the customer: check that ordinary web pages open without VPN; quit the VPN client fully and start it again; restart the computer; try another network, such as a phone hotspot (hotels and guest networks often block VPN or want a log-in page first); check date and time; accept the MFA prompt; install the client's pending update.
Check or ask when missing: client name and version, operating system, exact message or number, where the customer is (home, hotel, office), since when, whether it connects and then nothing opens, or does not connect at all.
For technicians: tell apart no network, name resolution, authentication, certificate, licence or session limit, and "connected but no traffic" (routes, split tunnel, DNS suffix, MTU). Windows: ipconfig /all, nslookup of an internal name, route print, Test-NetConnection to an internal host and port; read client and gateway log at the time of the attempt. Look for overlapping home and office subnets and for IPv6 at the home line.`,
  },
  {
    id: 'printer',
    title: 'Printer',
    keywords: words(
      'printer, printing, print job, print queue, print spooler, paper jam, toner, cannot print, cannot scan, scanner',
      'Drucker, drucken, Druckauftrag, Druckerwarteschlange, Papierstau, druckt nicht, Netzwerkdrucker, Scanner, Toner',
      'impresora, imprimir, cola de impresión, atasco de papel, no imprime, escáner, tóner',
      "imprimante, imprimer, file d'impression, file d'attente d'impression, bourrage papier, n'imprime pas, numériser, scanneur",
      'impressora, imprimir, fila de impressão, papel preso, atolamento de papel, não imprime, digitalizar',
      'printer, printen, afdrukken, afdrukwachtrij, papierstoring, vastgelopen papier',
      'stampante, stampare, coda di stampa, carta inceppata, inceppamento, non stampa, scansione',
      'プリンター, プリンタ, 印刷, 紙詰まり, トナー, スキャナ, 複合機',
    ),
    guidance: `For the customer: look at the printer's own display for a message, paper, toner and open lids; switch it off for 30 seconds; check that the right printer is chosen and neither "paused" nor "offline"; delete waiting jobs and print a test page; try another document or program; restart the computer.
Check or ask when missing: printer name or model and place, message on display or screen, one person or everyone, one program or all, cable or network, since when, what changed.
For technicians: one user points to driver, queue or rights, all users to device, server or network. Windows: stop the spooler (net stop spooler), empty C:\\Windows\\System32\\spool\\PRINTERS, start it again (net start spooler): this deletes all waiting jobs; check the port's address against the device, ping it, print from the device itself; compare driver versions; event log Microsoft-Windows-PrintService. macOS: reset the printing system only after noting the queues.`,
  },
  {
    id: 'file-share',
    title: 'File share and permissions',
    keywords: words(
      'shared drive, network drive, file share, shared folder, mapped drive, access to folder, access to the folder, folder permission, permissions, sharepoint, onedrive, file server, file locked, restore file, deleted file',
      'Netzlaufwerk, Netzwerklaufwerk, Dateifreigabe, freigegebener Ordner, Zugriff auf Ordner, Zugriff auf den Ordner, Berechtigung, Laufwerk, Dateiserver, Datei gesperrt, Datei gelöscht, Datei wiederherstellen',
      'unidad de red, carpeta compartida, acceso a la carpeta, permisos, servidor de archivos, archivo bloqueado, archivo eliminado, recuperar archivo',
      "lecteur réseau, dossier partagé, accès au dossier, droits d'accès, autorisations, serveur de fichiers, fichier verrouillé, fichier supprimé, récupérer un fichier, partage réseau",
      'unidade de rede, pasta compartilhada, pasta partilhada, acesso à pasta, permissões, servidor de arquivos, servidor de ficheiros, arquivo excluído',
      'netwerkschijf, gedeelde map, gedeelde schijf, toegang tot map, toegang tot de map, machtigingen, bestandsserver, bestand verwijderd',
      'unità di rete, cartella condivisa, accesso alla cartella, permessi, autorizzazioni, file server, file eliminato, recuperare file',
      '共有フォルダ, 共有ドライブ, ネットワークドライブ, ファイルサーバー, ファイルサーバ, アクセス権, 権限, ファイルを復元',
    ),
    guidance: `For the customer: check that the computer is in the company network or on VPN; open the full path instead of the drive letter; sign out and in again after rights were changed, since they are read at sign-in; for a locked file ask the person who has it open; for a deleted one look in the recycle bin of SharePoint or OneDrive, or "Previous versions".
Check or ask when missing: full path, exact message, read or write, did it work before, who owns the folder and agrees, a colleague with the right access to compare with; for lost files the name and the last time they were seen.
For technicians: access needs the owner's consent in writing; grant by group, not to persons. Tell "not found" (network, DNS, VPN, mapping) from "denied" (share right, NTFS right, deny entry, stale token). Windows: net use, whoami /groups, effective access in the security dialog, Get-SmbOpenFile for locks. Restore to a second place and let the owner compare before overwriting.`,
  },
  {
    id: 'email',
    title: 'E-mail',
    keywords: words(
      "outlook, mailbox, inbox, email not working, e-mail not working, cannot send email, cannot receive email, can't send email, can't receive emails, emails not arriving, not receiving emails, undeliverable, bounce, mailbox full, shared mailbox, calendar, distribution list",
      'Outlook, Postfach, Posteingang, Postfach voll, E-Mail senden, keine E-Mails, E-Mails empfangen, unzustellbar, Kalender, Verteiler, E-Mail-Konto',
      'buzón, bandeja de entrada, no puedo enviar correos, no recibo correos, correo rebotado, correo electrónico no funciona, buzón lleno, calendario, lista de distribución',
      "boîte mail, boîte de réception, boîte aux lettres, messagerie, envoyer des mails, envoyer d'e-mails, reçois plus de mails, non remis, calendrier, liste de diffusion",
      'caixa de correio, caixa de entrada, não consigo enviar e-mails, não recebo e-mails, correio devolvido, caixa cheia, calendário, lista de distribuição',
      'postvak, mailbox vol, inbox, e-mail versturen, e-mails ontvangen, geen e-mail, onbestelbaar, agenda, distributielijst',
      'casella di posta, posta in arrivo, inviare email, ricevere email, posta elettronica, non recapitato, casella piena, calendario',
      'メールが届かない, メールを送信, メールを受信, メールが送れない, 受信トレイ, メールボックス, アウトルック, 配信不能, カレンダー',
    ),
    guidance: `For the customer: check in webmail first: if it works there, the program is at fault, else the mailbox or network; look at spam, rules, blocked senders and free space; restart the mail program; see whether it says "working offline"; for a bounced mail, send its full text to the agent.
Check or ask when missing: program and version or phone, sending or receiving or both, one correspondent or all, exact bounce text or code, time and sender of a missing mail, shared or own mailbox.
For technicians: trace the message in the mail system before touching the client; read the status code (5.1.x address, 5.2.2 full, 5.7.x policy); check licence, quota, forwarding and inbox rules (unknown ones are a sign of break-in), quarantine, SPF/DKIM/DMARC for rejected mail. Outlook: start with outlook.exe /safe to rule out add-ins, then a new profile; a rebuilt .ost file costs nothing but time, a .pst may hold the only copy.`,
  },
  {
    id: 'network',
    title: 'Wi-Fi and network',
    keywords: words(
      'wifi, wi-fi, wireless, internet, no internet, network, ethernet, connection drops, slow internet, dns, router, access point, disconnects',
      'WLAN, kein Internet, Internetverbindung, Netzwerk, Netzwerkverbindung, Verbindung bricht ab, Netzwerkkabel, Internet',
      'red inalámbrica, sin internet, conexión a internet, no hay internet, red, se desconecta, wifi',
      "réseau, réseau sans fil, pas d'internet, connexion internet, déconnexions, câble réseau, wifi",
      'rede sem fio, rede, sem internet, conexão com a internet, ligação à internet, cai a conexão',
      'draadloos, netwerk, geen internet, internetverbinding, verbinding valt weg, netwerkkabel',
      'rete, rete wireless, senza internet, connessione internet, connessione cade, cavo di rete',
      '無線LAN, Wi-Fi, WiFi, インターネット, ネットワーク, 接続が切れ, つながらない, 繋がらない',
    ),
    guidance: `For the customer: see whether other devices on the same network work; switch Wi-Fi off and on, forget the network and join again; move closer; try a cable; restart the computer, then the router if it is the customer's own (30 seconds without power); close VPN for one try.
Check or ask when missing: place, network name, one device or several, Wi-Fi or cable, always or at certain times, what still works (one site, all sites, internal only), since when.
For technicians: work from the bottom up: link and signal, address (169.254.x.x means no DHCP), gateway, DNS, proxy, portal page. Windows: ipconfig /all, ping the gateway, nslookup, Test-NetConnection name -Port 443, netsh wlan show interfaces and netsh wlan show wlanreport. macOS: networksetup, option-click on the Wi-Fi symbol. Compare with a neighbour on the same access point or switch port. netsh winsock reset and netsh int ip reset need a restart and drop manual addresses: note them first.`,
  },
  {
    id: 'software-install',
    title: 'Software installation',
    keywords: words(
      'install, installation, installer, setup failed, uninstall, reinstall, software request, admin rights, administrator rights, license key, licence key, activation, update failed',
      'installieren, Installation, deinstallieren, Setup, Softwareanfrage, Administratorrechte, Adminrechte, Lizenzschlüssel, Aktivierung, Update fehlgeschlagen',
      'instalar, instalación, desinstalar, permisos de administrador, clave de licencia, activación, actualización falló',
      "installer, installation, désinstaller, droits d'administrateur, droits administrateur, clé de licence, activation, mise à jour échoue, logiciel",
      'instalar, instalação, desinstalar, permissões de administrador, chave de licença, ativação',
      'installeren, installatie, verwijderen programma, beheerdersrechten, licentiesleutel, activeren, software',
      'installare, installazione, disinstallare, diritti di amministratore, chiave di licenza, attivazione',
      'インストール, アンインストール, セットアップ, 管理者権限, ライセンスキー, ライセンス認証, アップデート失敗',
    ),
    guidance: `For the customer: where the company has a software portal, use that; check free disk space (at least 10 GB) and pending restarts; restart; close the program being updated; run the installer again and note the exact message. Get installers only from the portal or the vendor named by the agent.
Check or ask when missing: program, version and edition, operating system and version, new installation or update, exact message or number, business reason and approval where a licence is needed, deadline.
For technicians: check request, licence and approval first; system requirements and architecture; then the log (MSI: msiexec /i package.msi /l*v C:\\Temp\\install.log, look above "Return value 3"; Intune or the deployment tool's own log; macOS: /var/log/install.log). 1603 is general: look for rights, locked files and leftovers; 1618 means another installation runs. Prefer deployment by the management tool to lending admin rights.`,
  },
  {
    id: 'slow-computer',
    title: 'Slow computer',
    keywords: words(
      'slow computer, computer is slow, laptop is slow, very slow, running slow, slow, freezes, freezing, frozen, hangs, lagging, not responding, crashes, blue screen, overheating',
      'Computer langsam, Rechner langsam, Laptop langsam, sehr langsam, langsam, hängt sich auf, friert ein, eingefroren, reagiert nicht, stürzt ab, Bluescreen',
      'ordenador lento, computadora lenta, equipo lento, muy lento, muy lenta, va lento, se congela, se cuelga, no responde, pantalla azul',
      'ordinateur lent, ordinateur est lent, très lent, lenteur, rame, se fige, figé, bloque, ne répond pas, plante, écran bleu',
      'computador lento, muito lento, está lento, lentidão, trava, travando, congela, não responde, tela azul, ecrã azul',
      'computer traag, laptop traag, erg traag, traag, loopt vast, bevriest, reageert niet, crasht, blauw scherm',
      'computer lento, molto lento, lento, si blocca, si congela, non risponde, schermata blu',
      'パソコンが遅い, PCが遅い, 動作が遅い, 重い, フリーズ, 固まる, 応答なし, ブルースクリーン',
    ),
    guidance: `For the customer: save work and restart (not shut down, which on Windows may keep the old state); install pending updates; close programs and browser tabs that are not needed; see which one tops the Task Manager (Ctrl+Shift+Esc) or Activity Monitor; check that 15 % of the disk is free; keep the laptop on its charger and its vents free.
Check or ask when missing: since when and after what, always or in one program or on one network, device model and age, what Task Manager shows for CPU, memory and disk, any message.
For technicians: find the scarce resource before changing anything: CPU, memory, disk, network, heat. Windows: Resource Monitor, Reliability Monitor (perfmon /rel), Get-PhysicalDisk for health, start-up programs, antivirus scan times, pending restarts; sfc /scannow and DISM /Online /Cleanup-Image /RestoreHealth for damaged system files. For a blue screen, keep the stop code and the dump in C:\\Windows\\Minidump. A failing disk means: secure the data first.`,
  },
  {
    id: 'log-in',
    title: 'Log-in problems',
    keywords: words(
      "can't log in, cannot log in, unable to log in, can't login, cannot login, can't sign in, cannot sign in, unable to sign in, login failed, log in failed, login problem, login error, invalid credentials, access denied, log in, login, sign in, session expired",
      'kann mich nicht anmelden, kann mich nicht einloggen, Anmeldung nicht möglich, Anmeldung fehlgeschlagen, Login fehlgeschlagen, Anmeldefehler, anmelden, einloggen, Anmeldung, Zugangsdaten',
      'no puedo iniciar sesión, no puedo entrar, no puedo acceder, error de inicio de sesión, inicio de sesión, iniciar sesión, credenciales, acceso denegado',
      "impossible de me connecter, je ne peux pas me connecter, ne parviens pas à me connecter, échec de connexion, erreur de connexion, m'identifier, identifiants, se connecter, me connecter",
      'não consigo entrar, não consigo fazer login, não consigo acessar, não consigo aceder, erro de login, iniciar sessão, fazer login, credenciais',
      'kan niet inloggen, kan me niet aanmelden, inloggen lukt niet, aanmelden lukt niet, inloggen, aanmelden, inlogprobleem, inloggegevens',
      'non riesco ad accedere, impossibile accedere, accesso non riuscito, errore di accesso, effettuare il login, credenziali, accedere',
      'ログインできない, ログインできません, サインインできない, サインインできません, ログインエラー, ログイン, サインイン',
    ),
    guidance: `For the customer: check the address of the log-in page, user name form (e-mail or short name) and Caps Lock; try a private window; if that works, clear cookies and cached data for this site only; try another browser or device; check that the device's date and time are right; turn off VPN or ad blocker for one try.
Check or ask when missing: exact message or a screenshot without the password; which site or app; since when; one person or several; other device and network tried; single sign-on or own password.
For technicians: find the attempt in the sign-in log and read its error code; tell wrong password, lock, expired licence, missing group, conditional access and broken single sign-on apart; check the service's status page when several people report it; compare with a working account.`,
  },
  {
    id: 'refund',
    title: 'Refund or return',
    keywords: words(
      'refund, money back, return label, reimbursement, chargeback',
      'Rückerstattung, Erstattung, Geld zurück, Rücksendung, Retoure, Widerruf',
      'reembolso, devolución del dinero, remboursement, rembourser, reembolso, estorno, devolução',
      'terugbetaling, geld terug, retour, rimborso, reso, 返金, 払い戻し, 返品',
    ),
    guidance: `For the customer: name the order or invoice the request is about; say which step comes next and what is needed for it (reason, photo of the damage, return of the goods); money goes back by the way it was paid; the bank may need some days of its own after that. Acknowledge the annoyance in one sentence.
Check or ask when missing: order or invoice number, which items, reason, date of purchase and of receipt, state of the goods, how it was paid (never full card or bank details by mail), whether a refund, a replacement or a repair is wanted.
For agents: check order, payment and what was already refunded, the right to withdraw and the warranty in the customer's country, and who may approve the amount. Promise neither a refund, nor an amount, nor a date unless the ticket shows that it is approved. With a legal threat or a chargeback, bring in whoever is responsible before anything is admitted.`,
  },
  {
    id: 'delivery',
    title: 'Delivery',
    keywords: words(
      'delivery, shipment, shipping, parcel, tracking number, not arrived, delivered, courier',
      'Lieferung, Paket, Sendung, Sendungsnummer, Sendungsverfolgung, Lieferverzug, nicht angekommen',
      'entrega, envío, paquete, número de seguimiento, livraison, colis, numéro de suivi, encomenda, rastreio',
      'bezorging, pakket, levering, consegna, spedizione, pacco, 配送, 配達, 荷物, 追跡番号',
    ),
    guidance: `For the customer: say what is known of this shipment and since when, in the words of the carrier, with the tracking link if there is one; ask to look with neighbours, reception and the carrier's notice; for damage: keep the packaging, take photos, do not use the goods; tell what happens next and who does it.
Check or ask when missing: order and tracking number, delivery address (to confirm, not to repeat in full), date that was announced, what exactly is missing or damaged, photos, a day on which somebody is there.
For agents: look at the order and the carrier's events before answering; tell not yet sent, on its way, delivered according to the carrier, and returned apart; open an investigation with the carrier within its time limit; agree with the warehouse before naming a day. Give no delivery date that neither the order nor the carrier shows.`,
  },
  {
    id: 'order',
    title: 'Order',
    keywords: words(
      'order status, order number, my order, cancel order, change order, order confirmation',
      'Bestellung, Bestellstatus, Bestellnummer, Auftragsbestätigung, Bestellung stornieren, Bestellung ändern',
      'mi pedido, estado del pedido, cancelar pedido, ma commande, numéro de commande, annuler commande, meu pedido, cancelar pedido',
      'mijn bestelling, bestelnummer, bestelling annuleren, il mio ordine, numero ordine, annullare ordine, 注文, 注文番号, キャンセル',
    ),
    guidance: `For the customer: name the order and its present state item by item; say whether a change or a cancellation is still possible and what it depends on; where it is not, name the way that remains (refuse the parcel, return); answer each question on its own.
Check or ask when missing: order number, the name or mail address it was placed under, which items, what is to be changed exactly, whether a date matters (event, gift).
For agents: confirm that the person who writes may speak for the order; read its state in the shop or ERP, not from the mail; stop the dispatch first when a cancellation is urgent; a change may need a new confirmation, price and delivery date. Promise no date and no price that the system does not show; do not repeat payment data.`,
  },
  {
    id: 'billing',
    title: 'Billing',
    keywords: words(
      'invoice copy, wrong invoice, billing, charged twice, overcharged, payment failed, credit note, billing address',
      'Rechnung falsch, Rechnungskopie, doppelt abgebucht, Abbuchung, Gutschrift, Rechnungsadresse, Zahlung fehlgeschlagen',
      'factura incorrecta, cobrado dos veces, facturación, facture erronée, débité deux fois, facturation, fatura errada, cobrado duas vezes',
      'factuur klopt niet, dubbel afgeschreven, fattura errata, addebitato due volte, 請求書, 二重請求, 支払い',
    ),
    guidance: `For the customer: name the invoice, its date and the item in question; explain how the amount comes about in plain words, line by line where needed; say what is checked or corrected and by whom; where two charges show, say that one of them may be a reservation that the bank releases by itself.
Check or ask when missing: invoice or customer number, period, amount as seen by the customer and as expected, a picture of the statement with account numbers hidden, address or tax number that should stand on it.
For agents: compare contract, usage, invoice and payments; look for a double booking, a changed plan, taxes, pro rata amounts and credits; only those who may see billing data get it, so check that the writer is a contact for it. Corrections go by a cancelling and a new invoice. Never ask for or repeat full card numbers; promise no credit that is not approved.`,
  },
];

/** What the build writes into the package as JSON. */
export const PLAYBOOKS: ShippedPlaybook[] = /* @__PURE__ */ PLAYBOOK_TEXTS.map((playbook) => ({
  ...playbook,
  topic: readTopic(TOPICS[playbook.id] ?? { says: [] }),
}));
