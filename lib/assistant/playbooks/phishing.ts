import type { Playbook } from '@/lib/settings/playbook';
import { words } from './words';

export const phishing: Playbook = {
  id: 'phishing',
  title: 'Phishing report',
  // English, German, Spanish, French, Portuguese, Dutch, Italian, Japanese
  keywords: words(
    'phishing, suspicious email, suspicious e-mail, suspicious mail, suspicious message, suspicious link, scam, spoofed, fake email, fake invoice, clicked a link, clicked on a link, clicked the link, hacked, malware, virus, ransomware',
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
};
