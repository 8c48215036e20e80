import type { Playbook } from '@/lib/settings/playbook';
import { accountLocked } from './account-locked';
import { email } from './email';
import { fileShare } from './file-share';
import { logIn } from './log-in';
import { mfa } from './mfa';
import { network } from './network';
import { passwordReset } from './password-reset';
import { phishing } from './phishing';
import { printer } from './printer';
import { slowComputer } from './slow-computer';
import { softwareInstall } from './software-install';
import { vpn } from './vpn';

/** The shipped playbooks. The more special topic comes first: it wins a tie. */
export const PLAYBOOKS: Playbook[] = [
  phishing,
  accountLocked,
  mfa,
  passwordReset,
  vpn,
  printer,
  fileShare,
  email,
  network,
  softwareInstall,
  slowComputer,
  logIn,
];
