export const accounts = `
## password
cause: The password has expired or was forgotten. If the reset page itself fails, the account has no registered reset method, or password writeback from the cloud directory to Active Directory is failing.
check: Get-ADUser USER -Properties PasswordExpired,PasswordLastSet,LockedOut shows whether it expired, and when it was last set.
check: In Entra ID open the user > Authentication methods, and check that at least one reset method is registered.
check: Look at Audit logs, category "Self-service Password Management", for the time given in the ticket. OnPremisesPasswordWritebackFailure points to the sync agent.
fix: Verify the person's identity by the call-back number in the directory, never by one given in the ticket.
fix: Let the person reset by self-service first; if that is not possible, run Set-ADAccountPassword USER -Reset and hand the temporary password over by phone.
fix: Set-ADUser USER -ChangePasswordAtLogon $true, then unlock with Unlock-ADAccount USER if needed.
fix: Ask the person to sign in to the computer on the office network or over VPN, so that the cached password is renewed.
needs: Helpdesk role with "Reset password" on the user's organizational unit; RSAT with the ActiveDirectory module; registered phone or authenticator for self-service.
watch: Old passwords saved on phones, mapped drives and scheduled tasks lock the account within minutes. Files encrypted with EFS become unreadable after a forced reset on standalone computers.
prevent: Ask for registration of two reset methods at onboarding, send expiry notices 14 and 3 days before, and prefer long passphrases without forced expiry.
see: Microsoft Learn: "Self-service password reset deployment"; "Set-ADAccountPassword". Internal: identity verification procedure.

## locked
cause: The lockout threshold was reached by repeated attempts with an outdated password, most often from a phone, a saved credential or a disconnected remote session. Password spraying must be ruled out.
check: Get-ADUser USER -Properties LockedOut,BadLogonCount,LastBadPasswordAttempt,PasswordLastSet on the PDC emulator.
check: Filter the PDC emulator's security log for event 4740; "Caller Computer Name" is the source of the lock. Events 4771 and 4776 give the addresses.
check: In the cloud sign-in log filter the user and error 50053. Unknown countries or many users at once mean an attack: hand over to security.
fix: Remove the old password at the source: cmdkey /list and cmdkey /delete, mail app on the phone, Wi-Fi profile, mapped drives, services.
fix: Close disconnected sessions with quser and logoff on the terminal server.
fix: Unlock-ADAccount USER, then let the person sign in once and watch BadLogonCount for ten minutes.
needs: Right to read security logs on domain controllers and to unlock accounts.
watch: Unlocking before the source is cleared locks the account again at once. Replication can delay the unlock at other sites by up to 15 minutes.
prevent: Tell people to update phones right after a password change; use smart lockout and modern authentication instead of saved passwords.
see: Microsoft Learn: "4740(S): A user account was locked out"; "Account lockout threshold". Internal: suspected attack runbook.

## login
cause: Sign-in fails after or instead of the password: stale session cookies, a conditional access rule, a disabled or unlicensed account, or a wrong user name after a rename.
check: Find the failed attempt in the sign-in log and note its error code (50126 wrong password, 50057 disabled, 53003 blocked by policy, 50105 not assigned to the application).
check: Compare the user name that was typed with the userPrincipalName in the directory.
check: Repeat in a private window and from another network to tell cookies, device and location apart.
fix: 50126: guide through the password reset. 50057: confirm with HR and enable the account. 50105: add the person to the application's group.
fix: 53003: open the policy details in the log, and correct the device state (registered, compliant, updated) instead of excluding the person.
fix: Clear the cookies of the sign-in domain and replace old bookmarks by the application's start address.
needs: Reports reader for the sign-in log, application administrator for assignments.
watch: Group changes can take an hour to reach an application. A wrong clock on the device breaks federated sign-in.
prevent: Publish one start page for all applications and remove direct bookmarks from guides.
see: Microsoft Learn: "Microsoft Entra authentication and authorization error codes". Internal: application owner list.

## mfa
cause: The registered second factor is not reachable any more: a new phone, an app that was reinstalled, push notifications switched off, or codes refused because the phone's clock is wrong.
check: Entra ID > user > Authentication methods: compare the device name and the date of registration with the person's phone.
check: Sign-in log, tab "Authentication details": "user did not respond" (push), "wrong code" (clock) or "denied" (possible attack).
check: Ask whether prompts arrived that the person did not cause. If so, treat the password as known to others.
fix: Verify the identity by video or by the manager; a call alone is not enough for this change.
fix: Issue a Temporary Access Pass valid for 60 minutes, one use.
fix: Let the person sign in with it at the Security info page, remove the old entry and register the new phone with number matching.
fix: Revoke sessions, and confirm a new sign-in in the log.
needs: Authentication administrator role; Temporary Access Pass enabled in the authentication methods policy.
watch: Requests to reset the second factor are a favourite of attackers. Legacy applications may need a fresh sign-in afterwards.
prevent: Two methods for each person, of which one is a security key or passkey; a reminder to move the app before changing phones.
see: Microsoft Learn: "Configure Temporary Access Pass"; "How number matching works". Internal: identity verification procedure.

## phishing
cause: A message that imitates a known sender passed the filter. The cause is either a look-alike domain, a compromised partner mailbox or a missing sender check (SPF, DKIM, DMARC).
check: Ask for the message as an attachment and read Authentication-Results, Return-Path and Received in its headers.
check: Message trace: which other mailboxes received it, and who clicked (URL trace, Safe Links report).
check: Sign-in log of each person who clicked: new countries, new devices, new inbox rules (Get-InboxRule -Mailbox USER).
fix: Remove the message from all mailboxes with a purge action, and block sender domain and URL.
fix: For everyone who entered a password: reset it, revoke sessions, remove unknown inbox rules and second factors.
fix: Isolate a device on which an attachment was opened and start a full scan.
fix: Report to security with message, recipients and time line, and answer the person who reported it.
needs: Security operator role; message trace; endpoint protection console.
watch: Do not forward the message as it is, and do not open its link to "check" it. Personal data may be affected: mind the deadline for notification.
prevent: DMARC with p=reject, a banner on external mail, a Report button, and praise for those who report.
see: CISA: "Recognize and Report Phishing". Microsoft Learn: "Responding to a compromised email account". Internal: incident runbook.
`;
