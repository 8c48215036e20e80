import type { Platform } from '../platform';
import { clipboard } from './clipboard';
import { extension, files, messaging, ownPages, scripting } from './extension';
import { network } from './network';
import { permissions } from './permissions';
import { requestRules } from './request-rules';
import { createStorage, locks } from './storage';
import { tabs, windows } from './tabs';
import { alarms, badge, commands, idle, notifications, sidePanel } from './toolbar';

/** The platform in Chrome and its kin. It holds nothing itself, so every page and worker makes its own. */
export const createPlatform = (): Platform => ({
  extension,
  languages: () => navigator.languages,
  tabs,
  windows,
  permissions,
  storage: createStorage(),
  alarms,
  sidePanel,
  notifications,
  badge,
  commands,
  requestRules,
  files,
  clipboard,
  messaging,
  scripting,
  idle,
  ownPages,
  locks,
  network,
});
