import type { Playbook } from '@/lib/settings/playbook';
import { words } from './words';

export const slowComputer: Playbook = {
  id: 'slow-computer',
  title: 'Slow computer',
  // English, German, Spanish, French, Portuguese, Dutch, Italian, Japanese
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
};
