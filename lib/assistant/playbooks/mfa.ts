import type { Playbook } from '@/lib/settings/playbook';
import { words } from './words';

export const mfa: Playbook = {
  id: 'mfa',
  title: 'Multi-factor authentication',
  // English, German, Spanish, French, Portuguese, Dutch, Italian, Japanese
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
};
