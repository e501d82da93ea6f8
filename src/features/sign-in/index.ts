import type { Feature } from '../../platform/feature/feature.ts';
import type { MandateSwitch } from '../../platform/ui/index.ts';
import { signInMigrations } from './migrations.ts';
import { signInSettings } from './settings.ts';

export { currentAccountSql, readSession, sessionCookie, sessionStatement } from './session-statement.ts';
export { createSessionTouch, type SessionTouch } from './session-touch.ts';

/** Where the header's switch between several mandates posts. */
export const mandateSwitch: MandateSwitch = { action: '/handeln-fuer', field: 'verknuepfung' };

/** Sessions, sign-in with a password, forgotten and changed passwords. */
export const signInFeature: Feature = {
  name: 'sign-in',
  migrations: signInMigrations,
  settings: [signInSettings],
};
