import type { Playbook } from '@/lib/settings/playbook';
import { words } from './words';

export const softwareInstall: Playbook = {
  id: 'software-install',
  title: 'Software installation',
  // English, German, Spanish, French, Portuguese, Dutch, Italian, Japanese
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
};
