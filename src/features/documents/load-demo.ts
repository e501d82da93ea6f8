import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { storeFile } from '../../platform/storage/stored-file.ts';
import { findAccountByEmail } from '../accounts/index.ts';
import { findBetriebByNummer } from '../betriebe/index.ts';
import { mandatesOf } from '../freischaltung/index.ts';
import { demoBatches, loadDemoBatch } from './batch/load-demo.ts';
import { ruleToday } from './bekanntgabe/begin.ts';
import { insertConsent } from './bekanntgabe/consent-queries.ts';
import { deliver } from './box/deliver.ts';
import type { KeptFile } from './document.ts';
import { samplePdf } from './fixtures.ts';
import { keepDocument } from './keep-document.ts';
import { deliveryKinds, departments } from './rules.ts';
import { sendUpload } from './upload/send-upload.ts';

const DAY = 24 * 3_600_000;

const delivered = z.strictObject({
  betriebsnummer: z.string(),
  kind: z.enum(deliveryKinds),
  year: z.int(),
  subject: z.string(),
  formal: z.boolean().default(false),
  daysAgo: z.int().default(0),
});
const sent = z.strictObject({
  email: z.email(),
  department: z.enum(departments),
  title: z.string(),
  note: z.string().default(''),
});
const demoFacts = z.object({
  documents: z
    .strictObject({
      /** Who has agreed that formal documents come through the portal. */
      consents: z.array(z.strictObject({ email: z.email() })).default([]),
      delivered: z.array(delivered).default([]),
      sent: z.array(sent).default([]),
      /** Documents for many boxes at once, that wait for a decision. */
      batches: demoBatches,
    })
    .prefault({}),
});

type Delivered = z.infer<typeof delivered>;
type Sent = z.infer<typeof sent>;

/** Puts documents into boxes of the demo, and has people send some. */
export async function loadDemoDocuments(house: House, chamber: Chamber, run: DemoRun): Promise<void> {
  const { documents } = demoFacts.parse(run.facts);
  for (const { email } of documents.consents)
    await writing(house.database, chamber, (tx) => consent(tx, email, run.now));
  for (const one of documents.delivered) {
    const file = await sampleFile(house, chamber, one.subject);
    await writing(house.database, chamber, (tx) => deliverOne(tx, one, file, run.now));
  }
  for (const one of documents.sent) {
    const file = await sampleFile(house, chamber, one.title);
    await writing(house.database, chamber, (tx) => sendOne(tx, one, file, run.now));
  }
  for (const one of documents.batches) await loadDemoBatch(house, chamber, one, run);
}

async function sampleFile(house: House, chamber: Chamber, title: string): Promise<KeptFile> {
  const bytes = samplePdf([title, chamber.identity.name, 'Beispiel: Nichts hierin ist echt.']);
  const stored = await storeFile(house, chamber.slug, [bytes]);
  return { ...stored, name: `${title}.pdf`, contentType: 'application/pdf' };
}

async function consent(tx: Tx, email: string, now: Date): Promise<void> {
  const account = await findAccountByEmail(tx, { folded: email });
  const mandate = account && (await mandatesOf(tx, account.id, now)).find(({ kind }) => kind === 'betrieb');
  if (!mandate) throw new Error(`demo.yaml has a consent of somebody who acts for no Betrieb: ${email}`);
  const at = new Date(now.getTime() - 100 * DAY);
  await insertConsent(tx, {
    betriebId: mandate.subjectId,
    isGiven: true,
    at,
    accountId: account.id,
    law: ruleToday(tx.chamber, at).law,
  });
}

async function deliverOne(tx: Tx, one: Delivered, file: KeptFile, now: Date): Promise<void> {
  const [betriebsnummer = '', filialnummer = ''] = one.betriebsnummer.split('-');
  const betrieb = await findBetriebByNummer(tx, { betriebsnummer, filialnummer });
  if (!betrieb) throw new Error(`demo.yaml delivers to nobody: ${one.betriebsnummer}`);
  const formId = randomUUID();
  const deliveredAt = new Date(now.getTime() - one.daysAgo * DAY);
  await keepDocument(tx, { kind: 'form', id: formId }, file, { now: deliveredAt, parts: {} });
  const done = await deliver(
    tx,
    {
      formId,
      owner: { kind: 'betrieb', id: betrieb.id },
      kind: one.kind,
      year: one.year,
      subject: one.subject,
      isFormal: one.formal,
      deliveredAt,
      by: { staffId: '00000000-0000-4000-8000-000000000005', name: 'Vera Verwaltung' },
    },
    betrieb.name,
  );
  if (!done.ok) throw new Error(`demo.yaml delivers what nobody gets: ${one.subject}`);
}

async function sendOne(tx: Tx, one: Sent, file: KeptFile, now: Date): Promise<void> {
  const account = await findAccountByEmail(tx, { folded: one.email });
  const mandate = account && (await mandatesOf(tx, account.id, now))[0];
  if (!mandate) throw new Error(`demo.yaml has documents of somebody who acts for nobody: ${one.email}`);
  const formId = randomUUID();
  await keepDocument(tx, { kind: 'form', id: formId }, file, { now, parts: {} });
  const { department, title, note } = one;
  await sendUpload(tx, { account: { accountId: account.id }, mandate, now }, formId, {
    department,
    title,
    note,
  });
}
