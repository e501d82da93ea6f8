import { createHash, randomUUID } from 'node:crypto';
import { nextBankDay } from '../../../lib/bank-days.ts';
import { addDays, berlinDate, type IsoDate } from '../../../lib/dates.ts';
import { readIban } from '../../../lib/iban.ts';
import { done, refused, type Result } from '../../../lib/result.ts';
import type { SecretBox } from '../../../platform/crypto/secret-box.ts';
import type { Db, Tx } from '../../../platform/database/handles.ts';
import type { SealedMandate } from '../mandate.ts';
import { selectByReferences, selectSuccessors } from '../queries.ts';
import { endMandate, noteUse } from '../state-queries.ts';
import { foldReference } from '../rules.ts';
import { openDebtor } from '../seal-debtor.ts';
import { creditorOf, sepaSettings } from '../settings.ts';
import { insertCollected } from './ended-queries.ts';
import { insertExport, madeBefore, type SealedExport, selectExport, storeMade } from './export-queries.ts';
import { pain008 } from './pain008.ts';
import { type Plan, planCollections } from './plan-collections.ts';
import { earliestDueDay, readCollections } from './read-collections.ts';

/** What a file of collections would do now. */
export interface DryRun extends Plan<SealedMandate> {
  readonly sumCents: number;
  /** When the same file was made into a bank's file before. */
  readonly madeBefore: Date | undefined;
  /** The first day for which the bank still takes a file. */
  readonly earliestDueOn: IsoDate;
  readonly soon: DueSoon | undefined;
}

/** Collections that could not be announced in time any more, were they announced today. */
export interface DueSoon {
  readonly count: number;
  /** Days between announcing and collecting that the chamber has promised. */
  readonly days: number;
  /** The first day that would be in time. */
  readonly earliest: IsoDate;
}

const purpose = (slug: string, id: string, what: 'rows' | 'xml') => `sepa/export/${slug}/${id}/${what}`;

/** Keeps an uploaded file, sealed, until it is made into a bank's file or forgotten. */
export async function keepUpload(
  tx: Tx,
  secrets: SecretBox,
  { bytes, by, now }: { bytes: Uint8Array; by: { staffId: string; name: string }; now: Date },
): Promise<string> {
  const id = randomUUID();
  const contentHash = createHash('sha256').update(bytes).digest('hex');
  const sealedRows = secrets.seal(purpose(tx.chamber.slug, id, 'rows'), bytes);
  await insertExport(tx, { id, at: now, by, contentHash, sealedRows });
  return id;
}

/**
 * Says what a kept file would collect, row by row.
 * @param holding true where it is going to be done: nobody ends one of its mandates meanwhile
 */
export async function dryRun(
  db: Db,
  secrets: SecretBox,
  file: SealedExport,
  { now, holding }: { readonly now: Date; readonly holding: boolean },
): Promise<DryRun> {
  const bytes = secrets.open(purpose(db.chamber.slug, file.id, 'rows'), file.sealedRows);
  const read = await readCollections(bytes, berlinDate(now));
  if (!read.ok) throw new Error('a file that was kept can be read');
  const { collections, refusedRows } = read.value;
  const named = new Set(collections.map(({ reference }) => foldReference(reference)));
  const mandates = new Map<string, SealedMandate>();
  let found = await selectByReferences(db, [...named], holding);
  while (found.length > 0) {
    for (const mandate of found) mandates.set(mandate.id, mandate);
    const ended = found.filter(({ state }) => state === 'ended').map(({ id }) => id);
    found = (await selectSuccessors(db, ended, holding)).filter(({ id }) => !mandates.has(id));
  }
  const plan = planCollections(collections, [...mandates.values()]);
  const today = berlinDate(now);
  return {
    planned: plan.planned,
    refusedRows: [...refusedRows, ...plan.refusedRows].toSorted((a, b) => a.line - b.line),
    sumCents: plan.planned.reduce((sum, { cents }) => sum + cents, 0),
    madeBefore: await madeBefore(db, file.contentHash),
    earliestDueOn: earliestDueDay(today),
    soon: dueSoon(plan, today, sepaSettings.of(db.chamber).prenotificationDays),
  };
}

/** See {@link DueSoon}; undefined where all is in time. */
function dueSoon({ planned }: Plan, today: IsoDate, days: number): DueSoon | undefined {
  const inTime = addDays(today, days);
  const count = planned.filter(({ dueOn }) => dueOn < inTime).length;
  return count === 0 ? undefined : { count, days, earliest: nextBankDay(inTime) };
}

/** Which of the rows a page has shown: where they are others by now, it is shown again first. */
export function fingerprintOf({ planned, madeBefore: before }: DryRun): string {
  const rows = planned.map(({ line, mandate, sequence }) => [line, mandate.id, sequence].join(' '));
  return createHash('sha256')
    .update([...rows, before ? 'again' : ''].join('\n'))
    .digest('base64url');
}

/**
 * Why no file was made: it was before, nothing is left to collect, something has changed since the page, it is a copy, or
 * nobody has said that what is due soon was announced.
 */
export type MakeRefusal = 'already' | 'nothing' | 'changed' | 'made-before' | 'not-announced';

/** What the case worker has seen and agreed to. */
export interface Agreed {
  readonly fingerprint: string;
  /** True where they know that the same file was made before. */
  readonly isAgain: boolean;
  /** True where what is due soon was announced in time, in a Bescheid for example. */
  readonly isAnnounced: boolean;
}

/**
 * Makes the bank's file from a kept one, and notes on its mandates that they are used: what is in it counts as collected.
 * A one-off mandate ends with it, and so does one whose last collection it is.
 */
export async function makeExport(
  tx: Tx,
  secrets: SecretBox,
  id: string,
  { agreed, now }: { readonly agreed: Agreed; readonly now: Date },
): Promise<Result<{ readonly collections: number; readonly sumCents: number }, MakeRefusal>> {
  const file = await selectExport(tx, id, true);
  if (!file || file.madeAt) return refused('already');
  const run = await dryRun(tx, secrets, file, { now, holding: true });
  if (run.planned.length === 0) return refused('nothing');
  if (fingerprintOf(run) !== agreed.fingerprint) return refused('changed');
  if (run.madeBefore && !agreed.isAgain) return refused('made-before');
  if (run.soon && !agreed.isAnnounced) return refused('not-announced');
  const creditor = creditorOf(tx.chamber);
  const iban = readIban(creditor.iban);
  if (!iban.ok) throw new Error('the profile has checked the creditor’s account');
  const messageId = `KP${now.toISOString().replace(/\D/g, '').slice(0, 14)}${id.replaceAll('-', '').slice(0, 12)}`;
  const xml = pain008({
    messageId,
    createdAt: now,
    creditor,
    creditorIban: iban.value,
    transactions: run.planned.map((one) => ({
      endToEndId: `${messageId}-${one.line}`,
      reference: one.mandate.reference,
      signedOn: one.mandate.signedOn,
      scheme: one.mandate.scheme,
      sequence: one.sequence,
      cents: one.cents,
      text: one.text,
      dueOn: one.dueOn,
      debtor: openDebtor(secrets, tx.chamber, one.mandate),
    })),
  });
  for (const { mandate, dueOn, sequence } of run.planned) {
    await noteUse(tx, mandate.id, dueOn);
    if (sequence === 'OOFF' || sequence === 'FNAL') await endMandate(tx, mandate.id, 'used', now);
  }
  await insertCollected(tx, id, run.planned);
  const collections = run.planned.length;
  const { sumCents } = run;
  const sealedXml = secrets.seal(purpose(tx.chamber.slug, id, 'xml'), Buffer.from(xml));
  await storeMade(tx, { id, at: now, messageId, sealedXml, collections, sumCents });
  return done({ collections, sumCents });
}

/** The bank's file; undefined where none was made. */
export function openXml(
  secrets: SecretBox,
  slug: string,
  { id, sealedXml }: SealedExport,
): Buffer | undefined {
  return sealedXml ? secrets.open(purpose(slug, id, 'xml'), sealedXml) : undefined;
}
