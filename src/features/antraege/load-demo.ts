import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { berlinDate } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { DemoRun, House } from '../../platform/feature/feature.ts';
import { type AccountRecord, findAccountByEmail } from '../accounts/index.ts';
import { findBetriebByNummer } from '../betriebe/index.ts';
import { answersToSend, faultsIn } from './answers.ts';
import type { Arten } from './arten.ts';
import { askedOf, beginDraft, keepAnswers } from './drafts.ts';
import { findDraft } from './draft-queries.ts';
import { demoActs, playActs } from './office/demo-acts.ts';
import { enterAntrag } from './send-antrag.ts';

const demoFacts = z.object({
  antraege: z
    .array(
      z.strictObject({
        email: z.email(),
        art: z.string(),
        /** The Betrieb that it is for; absent where the person sends it for themselves. */
        betriebsnummer: z.string().optional(),
        daysAgo: z.number().int().min(0).default(0),
        /** Where a draft was left; absent for one that was sent. */
        draftAt: z.string().optional(),
        answers: z.record(z.string(), z.string()),
        /** What became of it; absent for one that nobody has taken yet. */
        afterwards: demoActs.default([]),
      }),
    )
    .default([]),
});

type DemoAntrag = z.infer<typeof demoFacts>['antraege'][number];

/** Has people of each demo sent or begun an Antrag, and the office worked on some. */
export async function loadDemoAntraege(
  house: House,
  chamber: Chamber,
  run: DemoRun,
  arten: Arten,
): Promise<void> {
  const { antraege } = demoFacts.parse(run.facts);
  await writing(house.database, chamber, async (tx) => {
    for (const antrag of antraege) await load(tx, arten, antrag, run.now);
  });
}

async function load(tx: Tx, arten: Arten, demo: DemoAntrag, loadedAt: Date): Promise<void> {
  const art = arten.get(demo.art);
  const account = await findAccountByEmail(tx, { folded: demo.email });
  if (!art?.offered(tx.chamber) || !account)
    throw new Error(`demo.yaml has an Antrag that nobody could send: ${demo.art}, ${demo.email}`);
  const now = new Date(loadedAt.getTime() - demo.daysAgo * 24 * 3_600_000);
  const key = { betriebsnummer: demo.betriebsnummer ?? '', filialnummer: '' };
  const betrieb = demo.betriebsnummer === undefined ? undefined : await findBetriebByNummer(tx, key);
  const applicant = { accountId: account.id, betriebId: betrieb?.id ?? null, personId: null };
  const answers = { ...demo.answers };
  if (demo.draftAt !== undefined) {
    const id = await beginDraft(tx, art, applicant, { tokenHash: null, now });
    const draft = await findDraft(tx, id, { accountId: account.id, tokenHash: null }, now);
    if (draft) {
      const kept = { step: demo.draftAt, answers: { ...draft.answers, ...answers }, now };
      await keepAnswers(tx, art, draft, kept);
    }
    return;
  }
  const asked = await askedOf(tx, art, applicant, { locale: 'de', now });
  const faults = faultsIn(art, answers, { ...asked, today: berlinDate(now) });
  if (faults.length > 0) throw new Error(`demo.yaml has an incomplete Antrag: ${faults[0]?.sentence}`);
  const { nummer, sentAt } = await enterAntrag(tx, art, asked, {
    draftId: randomUUID(),
    senderTokenHash: null,
    applicant,
    answers: answersToSend(art, answers),
    applicantName: nameOf(account),
    staffId: null,
    now,
  });
  await playActs(tx, art, { nummer, sentAt, accountId: account.id }, demo.afterwards, loadedAt);
}

function nameOf({ firstName, lastName }: AccountRecord): string {
  return `${firstName} ${lastName}`;
}
