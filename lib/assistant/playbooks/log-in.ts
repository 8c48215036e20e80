import type { Playbook } from '@/lib/settings/playbook';
import { words } from './words';

export const logIn: Playbook = {
  id: 'log-in',
  title: 'Log-in problems',
  // English, German, Spanish, French, Portuguese, Dutch, Italian, Japanese
  keywords: words(
    "can't log in, cannot log in, unable to log in, can't login, cannot login, can't sign in, cannot sign in, unable to sign in, login failed, log in failed, login problem, login error, invalid credentials, access denied, log in, login, sign in, session expired",
    'kann mich nicht anmelden, kann mich nicht einloggen, Anmeldung nicht möglich, Anmeldung fehlgeschlagen, Login fehlgeschlagen, Anmeldefehler, anmelden, einloggen, Anmeldung, Zugangsdaten',
    'no puedo iniciar sesión, no puedo entrar, no puedo acceder, error de inicio de sesión, inicio de sesión, iniciar sesión, credenciales, acceso denegado',
    "impossible de me connecter, je ne peux pas me connecter, ne parviens pas à me connecter, échec de connexion, erreur de connexion, m'identifier, identifiants, se connecter, me connecter",
    'não consigo entrar, não consigo fazer login, não consigo acessar, não consigo aceder, erro de login, iniciar sessão, fazer login, credenciais',
    'kan niet inloggen, kan me niet aanmelden, inloggen lukt niet, aanmelden lukt niet, inloggen, aanmelden, inlogprobleem, inloggegevens',
    'non riesco ad accedere, impossibile accedere, accesso non riuscito, errore di accesso, effettuare il login, credenziali, accedere',
    'ログインできない, ログインできません, サインインできない, サインインできません, ログインエラー, ログイン, サインイン',
  ),
  guidance: `For the customer: check the address of the log-in page, user name form (e-mail or short name) and Caps Lock; try a private window; if that works, clear cookies and cached data for this site only; try another browser or device; check that the device's date and time are right; turn off VPN or ad blocker for one try.
Check or ask when missing: exact message or a screenshot without the password; which site or app; since when; one person or several; other device and network tried; single sign-on or own password.
For technicians: find the attempt in the sign-in log and read its error code; tell wrong password, lock, expired licence, missing group, conditional access and broken single sign-on apart; check the service's status page when several people report it; compare with a working account.`,
};
