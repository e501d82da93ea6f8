import { randomUUID } from 'node:crypto';
import { berlinDate } from '../../../lib/dates.ts';
import { nextTry } from '../../../lib/growing-waits.ts';
import { writing } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { AntragDepartment, Antragsart } from '../../../platform/feature/antrag.ts';
import type { House } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { storeFile } from '../../../platform/storage/stored-file.ts';
import { deliver, type DeliveryKind, keepDocument, offersBox } from '../../documents/index.ts';
import { listColleagues } from '../../staff/index.ts';
import type { AntragRecord } from '../antrag-record.ts';
import type { Arten } from '../arten.ts';
import { bescheideJob } from '../job-names.ts';
import { findAntrag } from '../queries.ts';
import { subjectName } from '../subject-name.ts';
import { bescheidFileName, bescheidOf } from './letter.ts';
import { type Bescheid, postponeBescheid, takeWaitingBescheid, updateServed } from './queries.ts';

/** Of which kind a decision lies in the box, which says who may open it there: that of the department that decided. */
const kindOf: Readonly<Record<AntragDepartment, DeliveryKind>> = {
  auskunft: 'sonstiges',
  handwerksrolle: 'handwerksrolle',
  lehrlingsrolle: 'ausbildung',
  kurse: 'kurse',
  finanzen: 'beitrag',
};

/**
 * Writes formal decisions and serves them. Deciding notes in its own transaction that this is to be done; here each is
 * printed, kept and handed to the formal delivery in one transaction, so that a killed worker loses none and serves none
 * twice. One that cannot be printed lets the others go first, and is tried again after growing waits.
 */
export function serveBescheideJob(house: House, arten: Arten): Job {
  return {
    name: bescheideJob,
    everySeconds: 300,
    async run(chamber, now) {
      let taken: { readonly nummer: number; readonly decidedAt: Date; readonly tries: number } | undefined;
      try {
        return await writing(house.database, chamber, async (tx) => {
          const bescheid = await takeWaitingBescheid(tx, now);
          taken = bescheid;
          const antrag = bescheid && (await findAntrag(tx, bescheid.nummer));
          if (!bescheid || !antrag) return false;
          const art = arten.get(antrag.art);
          const deliveryId = art ? await intoBox(tx, house, art, antrag, bescheid, now) : null;
          await updateServed(tx, bescheid.nummer, deliveryId);
          return true;
        });
      } catch (error) {
        if (!taken) throw error;
        const failed = { ...taken, tries: taken.tries + 1 };
        await writing(house.database, chamber, (tx) =>
          postponeBescheid(tx, failed, nextTry(failed.tries, now)),
        );
        // the operator reads of each try in the log
        throw error;
      }
    },
  };
}

/** Hands a decision to the formal delivery. @returns null where there is no box: then it goes by post from here */
async function intoBox(
  tx: Tx,
  house: House,
  art: Antragsart,
  antrag: AntragRecord,
  { decidedAt, staffId }: Bescheid,
  now: Date,
): Promise<string | null> {
  const { betriebId, personId, nummer } = antrag;
  const id = betriebId ?? personId;
  if (id === null || !offersBox(tx.chamber)) return null;
  const letter = await bescheidOf(tx, art, antrag, { decidedAt, now });
  const pdf = await house.letterPress.print([letter], { sides: 'one' });
  const stored = await storeFile(house, tx.chamber.slug, [pdf]);
  const formId = randomUUID();
  const file = { ...stored, name: bescheidFileName(antrag), contentType: 'application/pdf' };
  await keepDocument(tx, { kind: 'form', id: formId }, file, { now, parts: house });
  const colleague = (await listColleagues(tx)).find((one) => one.id === staffId);
  const delivered = await deliver(
    tx,
    {
      formId,
      owner: { kind: betriebId === null ? 'person' : 'betrieb', id },
      kind: kindOf[antrag.department],
      year: Number(berlinDate(decidedAt).slice(0, 4)),
      subject: letter.subject,
      isFormal: true,
      deliveredAt: now,
      by: { staffId, name: colleague?.name ?? '' },
    },
    (await subjectName(tx, antrag)) ?? '',
  );
  if (!delivered.ok) throw new Error(`the decision on ${nummer} was not delivered: ${delivered.refusal}`);
  return delivered.value.id ?? null;
}
