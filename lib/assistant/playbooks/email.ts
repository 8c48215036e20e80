import type { Playbook } from '@/lib/settings/playbook';
import { words } from './words';

export const email: Playbook = {
  id: 'email',
  title: 'E-mail',
  // English, German, Spanish, French, Portuguese, Dutch, Italian, Japanese
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
};
