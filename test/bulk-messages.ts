import type { RecipientGroup } from '../src/features/bulk-messages/group.ts';
import type { MessageDraft } from '../src/features/bulk-messages/message.ts';
import type { TestPortal } from './test-portal.ts';

/** A message for everybody, or with what a test changes in it. */
export function draftOf(more: Partial<MessageDraft> = {}): MessageDraft {
  const group: RecipientGroup = { kind: 'all' };
  return {
    purpose: 'information',
    legalBasis: null,
    subject: 'Einladung',
    body: 'wir laden Sie ein.',
    subjectEn: null,
    bodyEn: null,
    group,
    ...more,
  };
}

/** Opens many accounts at once, without passwords that anybody could use. */
export async function manyAccounts(portal: TestPortal, count: number): Promise<readonly string[]> {
  const now = portal.clock.now();
  const rows = await portal.write((tx) =>
    tx.kysely
      .insertInto('accounts')
      .values(
        Array.from({ length: count }, (_, index) => ({
          email: `person${index}@handwerk.example`,
          email_folded: `person${index}@handwerk.example`,
          first_name: 'Pia',
          last_name: `Probe${index}`,
          password_hash: 'x',
          sessions_valid_from: now,
          terms_version: '2026-01-01',
          terms_accepted_at: now,
          created_at: now,
        })),
      )
      .returning('id')
      .execute(),
  );
  return rows.map(({ id }) => id as string);
}
