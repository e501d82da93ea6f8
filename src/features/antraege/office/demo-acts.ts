import { z } from 'zod';
import type { Tx } from '../../../platform/database/handles.ts';
import type { Antragsart } from '../../../platform/feature/antrag.ts';
import { listColleagues } from '../../staff/index.ts';
import type { AntragRecord } from '../antrag-record.ts';
import { askQuestion } from '../ask-question.ts';
import { answerQuestion, withdrawAntrag } from '../person-acts.ts';
import { findAntrag } from '../queries.ts';
import { noteOnAntrag, takeAntrag } from './acts.ts';
import { proposedChanges } from './changes.ts';
import { approveAntrag, refuseAntrag } from './decide.ts';

/** What became of an Antrag of the demo, one thing after the other; who of the office did it, by name. */
export const demoActs = z.array(
  z.union([
    z.strictObject({ take: z.string() }),
    z.strictObject({ note: z.string() }),
    z.strictObject({ ask: z.string() }),
    z.strictObject({ answer: z.string() }),
    z.strictObject({ approve: z.string() }),
    z.strictObject({ refuse: z.string() }),
    z.strictObject({ withdraw: z.literal(true) }),
  ]),
);

type DemoAct = z.infer<typeof demoActs>[number];

/**
 * Lets office and person do to an Antrag of the demo what its file says, evenly between its sending and now.
 * @throws where it could not be done: the file is wrong then
 */
export async function playActs(
  tx: Tx,
  art: Antragsart,
  sent: Pick<AntragRecord, 'nummer' | 'sentAt'> & { readonly accountId: string },
  acts: readonly DemoAct[],
  loadedAt: Date,
): Promise<void> {
  const step = (loadedAt.getTime() - sent.sentAt.getTime()) / (acts.length + 1);
  for (const [index, act] of acts.entries()) {
    const antrag = await findAntrag(tx, sent.nummer);
    if (!antrag) throw new Error('an Antrag of the demo is gone');
    const now = new Date(sent.sentAt.getTime() + step * (index + 1));
    const did = await play(tx, art, antrag, act, { accountId: sent.accountId, now });
    if (!did) throw new Error(`demo.yaml has an act that cannot be: ${JSON.stringify(act)} of ${art.id}`);
  }
}

/** @returns whether it could be done */
async function play(
  tx: Tx,
  art: Antragsart,
  antrag: AntragRecord,
  act: DemoAct,
  { accountId, now }: { readonly accountId: string; readonly now: Date },
): Promise<boolean> {
  const { nummer, revision } = antrag;
  if ('withdraw' in act) return (await withdrawAntrag(tx, art, nummer, { accountId, now })).ok;
  if ('answer' in act) return (await answerQuestion(tx, art, nummer, { accountId, now }, act.answer)).ok;
  const staffId = 'take' in act ? await staffNamed(tx, act.take) : antrag.takenBy;
  if (staffId === null) return false;
  const office = { staffId, revision, now };
  if ('take' in act) return (await takeAntrag(tx, art, nummer, office)).ok;
  if ('ask' in act) return (await askQuestion(tx, art, nummer, { ...office, text: act.ask })).ok;
  if ('refuse' in act) return (await refuseAntrag(tx, art, nummer, office, act.refuse)).ok;
  if ('approve' in act) {
    const taken = proposedChanges(art, antrag).map(({ name }) => [name, 'taken'] as const);
    const approval = { decisions: Object.fromEntries(taken), text: act.approve };
    return (await approveAntrag(tx, art, nummer, office, approval)).ok;
  }
  await noteOnAntrag(tx, antrag, office, act.note);
  return true;
}

async function staffNamed(tx: Tx, name: string): Promise<string | null> {
  return (await listColleagues(tx)).find((colleague) => colleague.name === name)?.id ?? null;
}
