import { berlinDate } from '../../lib/dates.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { writing } from '../../platform/database/database.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { countTowards } from '../../platform/limits/limits.ts';
import { type SealedAttachment, sealAttachment } from '../../platform/mail/attachments.ts';
import type { MailContent } from '../../platform/mail/mail-content.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { type AccountMail, tellAccount } from '../accounts/index.ts';
import type { AntragRecord } from './antrag-record.ts';
import { type Arten, departmentName } from './arten.ts';
import { copyFileName, copyOf } from './copy-of.ts';
import { lastCorrectedBy, listEvents } from './history-queries.ts';
import { leftToDo } from './left-to-do.ts';
import { papersOfAntrag } from './papers.ts';
import { askedOf } from './drafts.ts';
import { copiesJob } from './job-names.ts';
import { confirmedTo } from './limits.ts';
import { receivedMail, type ReceivedMailFacts } from './mails/received-mail.ts';
import { antraegeNotice } from './notice-kinds.ts';
import { actingFor, reachOf } from './reach.ts';
import { clearWaitingCopy, takeWaitingCopy } from './queries.ts';

/**
 * The job that mails everybody the copy of what they have sent, also who corrected what a colleague had sent. The copy is printed here and not while the person
 * waits; whenever a worker is killed, the mail is either in the outbox or still waits to be written.
 */
export function sendCopiesJob(house: House, arten: Arten): Job {
  return {
    name: copiesJob,
    everySeconds: 300,
    run: (chamber, now) =>
      writing(house.database, chamber, async (tx) => {
        const antrag = await takeWaitingCopy(tx);
        if (!antrag) return false;
        await clearWaitingCopy(tx, antrag.nummer);
        const art = arten.get(antrag.art);
        if (art) await confirm(tx, house, art, antrag, now);
        return true;
      }),
  };
}

async function confirm(
  tx: Tx,
  house: House,
  art: Antragsart,
  antrag: AntragRecord,
  now: Date,
): Promise<void> {
  const events = await listEvents(tx, antrag.nummer);
  const corrected = events.some(({ kind }) => kind === 'correct');
  const what = corrected ? 'corrected' : antrag.enteredBy === null ? 'sent' : 'entered';
  const papers = await papersOfAntrag(tx, art, antrag);
  const { known } = await askedOf(tx, art, antrag, { locale: antrag.locale, now });
  const write = (locale: Locale, name: string | null): MailContent => {
    const asked = { chamber: tx.chamber, locale, today: berlinDate(now), known };
    // of what came on paper its person has no form that said what is wanted, and what came with it is filed later
    const left = what === 'sent' ? leftToDo(art, antrag, asked, papers, 'mail') : [];
    return receivedMail(tx.chamber, locale, factsOf(tx, art, antrag, { what, locale, name, left }));
  };
  const { accountIds, address, kind } = await reachOf(tx, art, antrag, now);
  for (const accountId of [...accountIds, ...(await declared(tx, art, antrag, accountIds, now))]) {
    const mail: AccountMail = {
      kind: 'antraege.received',
      notice: antraegeNotice,
      write: (_chamber, locale, { firstName, lastName }) => write(locale, `${firstName} ${lastName}`),
      attachments: [await printCopy(tx, house, art, antrag, now)],
    };
    await tellAccount(tx, accountId, mail, now);
  }
  if (kind !== 'address' || address === null) return;
  const { email: to } = address;
  const { locale } = antrag;
  if (!(await countTowards(tx, confirmedTo, to.toLowerCase(), now))) return;
  const content = write(locale, null);
  await sendMail(tx, { kind: 'antraege.received', to, belongsTo: null, locale, content }, now);
}

/**
 * Who has declared what the copy says, and would not get it otherwise: a colleague who corrected the Antrag, as long as they
 * act for the Betrieb or Person (§ 9a OZG: the copy is theirs).
 */
async function declared(
  tx: Tx,
  art: Antragsart,
  antrag: AntragRecord,
  reached: readonly string[],
  now: Date,
): Promise<readonly string[]> {
  const by = await lastCorrectedBy(tx, antrag.nummer);
  if (by === undefined || reached.includes(by)) return [];
  return (await actingFor(tx, art, antrag, now)).acting.includes(by) ? [by] : [];
}

function factsOf(
  tx: Tx,
  art: Antragsart,
  antrag: AntragRecord,
  {
    what,
    locale,
    name,
    left,
  }: Pick<ReceivedMailFacts, 'what' | 'name' | 'left'> & { readonly locale: Locale },
): ReceivedMailFacts {
  return {
    nummer: antrag.nummer,
    title: art.texts.for(tx.chamber, locale)('title'),
    department: departmentName(tx.chamber, locale, antrag.department),
    sentAt: antrag.sentAt,
    what,
    name,
    left,
  };
}

async function printCopy(
  tx: Tx,
  house: House,
  art: Antragsart,
  antrag: AntragRecord,
  now: Date,
): Promise<SealedAttachment> {
  const bytes = await house.letterPress.print([await copyOf(tx, art, antrag, now)], { sides: 'one' });
  const file = { name: copyFileName(antrag), contentType: 'application/pdf', bytes };
  return sealAttachment(house.secrets, tx.chamber, file);
}
