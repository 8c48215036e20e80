import type { Playbook } from '@/lib/settings/playbook';
import { words } from './words';

export const accountLocked: Playbook = {
  id: 'account-locked',
  title: 'Account locked',
  // English, German, Spanish, French, Portuguese, Dutch, Italian, Japanese
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
};
