import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { hashToken, makeToken } from '../../platform/crypto/tokens.ts';
import { writing } from '../../platform/database/database.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { findAccountByEmail } from '../accounts/index.ts';
import { findBetriebByNummer } from '../betriebe/index.ts';
import { linkRoles } from '../freischaltung/index.ts';
import { upsertInvitation } from './queries.ts';
import { validDays } from './rules.ts';

const demoFacts = z.object({
  invitations: z
    .array(
      z.strictObject({
        by: z.email(),
        betriebsnummer: z.string(),
        email: z.email(),
        firstName: z.string(),
        lastName: z.string(),
        roles: z.array(z.enum(linkRoles)).min(1),
      }),
    )
    .default([]),
});

const day = 24 * 3_600_000;

/** Lets somebody wait for an answer in each demo; the link of the mail that nobody got leads nowhere. */
export async function loadDemoInvitations(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  const { invitations } = demoFacts.parse(run.facts);
  const now = new Date(run.now.getTime() - 2 * day);
  await writing(house.database, chamber, async (tx) => {
    for (const { by, betriebsnummer, ...invited } of invitations) {
      const inviter = await findAccountByEmail(tx, { folded: by });
      const betrieb = await findBetriebByNummer(tx, { betriebsnummer, filialnummer: '' });
      if (!inviter || !betrieb) throw new Error(`demo.yaml invites for nobody: ${by}, ${betriebsnummer}`);
      await upsertInvitation(tx, {
        ...invited,
        betriebId: betrieb.id,
        invitedBy: inviter.id,
        emailFolded: invited.email.toLowerCase(),
        accessDays: null,
        tokenHash: hashToken(makeToken()),
        expiresAt: new Date(now.getTime() + validDays * day),
        now,
      });
    }
  });
}
