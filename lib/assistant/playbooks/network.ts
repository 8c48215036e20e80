import type { Playbook } from '@/lib/settings/playbook';
import { words } from './words';

export const network: Playbook = {
  id: 'network',
  title: 'Wi-Fi and network',
  // English, German, Spanish, French, Portuguese, Dutch, Italian, Japanese
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
};
