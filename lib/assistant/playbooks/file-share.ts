import type { Playbook } from '@/lib/settings/playbook';
import { words } from './words';

export const fileShare: Playbook = {
  id: 'file-share',
  title: 'File share and permissions',
  // English, German, Spanish, French, Portuguese, Dutch, Italian, Japanese
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
};
