import type { Playbook } from '@/lib/settings/playbook';
import { words } from './words';

export const printer: Playbook = {
  id: 'printer',
  title: 'Printer',
  // English, German, Spanish, French, Portuguese, Dutch, Italian, Japanese
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
};
