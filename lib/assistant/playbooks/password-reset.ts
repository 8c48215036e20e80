import type { Playbook } from '@/lib/settings/playbook';
import { words } from './words';

export const passwordReset: Playbook = {
  id: 'password-reset',
  title: 'Password reset',
  // English, German, Spanish, French, Portuguese, Dutch, Italian, Japanese
  keywords: words(
    'forgot password, forgot my password, forgotten password, reset password, reset my password, password reset, password expired, change password, new password, lost password, reset link, password',
    'Passwort vergessen, Passwort zurücksetzen, Passwort abgelaufen, neues Passwort, Passwort ändern, Kennwort vergessen, Kennwort zurücksetzen, Kennwort, Passwort',
    'contraseña olvidada, olvidé mi contraseña, he olvidado mi contraseña, restablecer contraseña, restablecer la contraseña, cambiar contraseña, contraseña caducada, contraseña',
    'mot de passe oublié, oublié mon mot de passe, réinitialiser mot de passe, réinitialiser mon mot de passe, changer mot de passe, mot de passe expiré, mot de passe',
    'esqueci a senha, esqueci minha senha, esqueci a minha palavra-passe, redefinir senha, redefinir a senha, senha expirada, palavra-passe, senha',
    'wachtwoord vergeten, wachtwoord resetten, wachtwoord opnieuw instellen, wachtwoord verlopen, nieuw wachtwoord, wachtwoord',
    'password dimenticata, dimenticato la password, reimpostare password, reimpostare la password, password scaduta, cambiare password',
    'パスワードを忘れ, パスワード再設定, パスワードリセット, パスワードの変更, パスワード期限, パスワード',
  ),
  guidance: `For the customer: use the "Forgot password" link of the exact product named in the ticket; look in the spam folder for the reset mail; use the newest link only (older ones stop working) and open it in a private window; choose a new password that was not used before; then update it wherever it is saved (phone mail app, Wi-Fi, browser, password manager), since old copies can lock the account again.
Check or ask when missing: which system or site; the exact error message; whether the reset mail arrives at all; whether other services fail with the same password.
For technicians: confirm the caller's identity by the agreed procedure before any reset; look for expiry, lock-out and "must change at next sign-in"; in a hybrid directory check whether password writeback works; after a reset have stale sessions signed out.
Never ask for or send a password by ticket or e-mail.`,
};
