import type { MandateSwitch } from '../../platform/ui/index.ts';
import { paths } from './paths.ts';

export { actFor } from './act-for.ts';
export { signInFeature } from './feature.ts';
export { currentAccountSql, readSession, sessionCookie, sessionStatement } from './session-statement.ts';
export { createSessionTouch, type SessionTouch } from './session-touch.ts';

/** Where the header's switch between several mandates posts. */
export const mandateSwitch: MandateSwitch = { action: paths.actFor, field: 'verknuepfung' };
