import type { Playbook } from '@/lib/settings/playbook';
import { words } from './words';

export const vpn: Playbook = {
  id: 'vpn',
  title: 'VPN',
  // English, German, Spanish, French, Portuguese, Dutch, Italian, Japanese
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
};
