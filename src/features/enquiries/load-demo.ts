import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { parseEmailAddress } from '../../lib/email-address.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { SecretBox } from '../../platform/crypto/secret-box.ts';
import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { findAccountByEmail } from '../accounts/index.ts';
import { sealWritten } from './copies/written-copy.ts';
import type { Enquiry } from './read-enquiry.ts';
import { sendEnquiry } from './send-enquiry.ts';

const demoFacts = z.object({
  enquiries: z
    .array(z.strictObject({ email: z.email(), name: z.string(), topic: z.string(), message: z.string() }))
    .default([]),
});

type DemoEnquiry = z.infer<typeof demoFacts>['enquiries'][number];

/** Has people of each demo written to the chamber: its mailbox shows what an office gets, and theirs the confirmation. */
export async function loadDemoEnquiries(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  const { enquiries } = demoFacts.parse(run.facts);
  await writing(house.database, chamber, async (tx) => {
    for (const enquiry of enquiries) await sendAs(tx, house.secrets, enquiry, run.now);
  });
}

async function sendAs(
  tx: Tx,
  secrets: SecretBox,
  { email, name, topic, message }: DemoEnquiry,
  now: Date,
): Promise<void> {
  const account = await findAccountByEmail(tx, { folded: email });
  const address = parseEmailAddress(email);
  if (!address.ok) throw new Error(`demo.yaml has an enquiry without an address: ${email}`);
  // a minute to fill in the form
  const form = { id: randomUUID(), contentHash: '', openedAt: new Date(now.getTime() - 60_000) };
  const enquiry: Enquiry = {
    topic,
    message,
    name,
    email: address.value,
    telephone: '',
    betriebsnummer: '',
    faultReference: '',
  };
  const sealedCopy = sealWritten(secrets, tx.chamber, { enquiry, fileNames: [] });
  const sent = await sendEnquiry(
    tx,
    {
      account: account ? { ...account, accountId: account.id, actingFor: null } : null,
      addressRange: 'demo',
      locale: account?.locale ?? 'de',
      now,
      parts: {},
    },
    form,
    { enquiry, files: [], papers: { kept: [], refused: [] }, sealedCopy },
  );
  if (!sent.ok) throw new Error(`demo.yaml has more enquiries than the limits allow: ${email}`);
}
