import type { RecordsEnd } from '../../platform/feature/retention.ts';
import { deleteInvitationsOf } from './queries.ts';

/** Invitations to act for a Betrieb go with it. */
export const invitationsEnd: RecordsEnd = {
  tables: ['invitations'],
  async forget(tx, of, ids) {
    if (of === 'betrieb') await deleteInvitationsOf(tx, ids);
  },
};
