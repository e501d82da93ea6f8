import { addDays, berlinDate, startOfBerlinDay } from '../../lib/dates.ts';
import { recordAudit } from '../../platform/audit/audit.ts';
import { writing } from '../../platform/database/database.ts';
import type { Tx } from '../../platform/database/handles.ts';
import type { House } from '../../platform/feature/feature.ts';
import type { Job } from '../../platform/jobs/job.ts';
import type { Arten } from './arten.ts';
import { endQuestion, noteReminder, takeDueQuestion } from './history-queries.ts';
import { moveAntrag } from './move-antrag.ts';
import { findAntrag } from './queries.ts';
import { tellApplicant } from './tell-applicant.ts';

/** Days before the last one when people are reminded. */
const reminderDays = 3;

/** The job that reminds people of questions that end soon, and goes on with Anträge whose question ran out. */
export function questionDeadlinesJob(house: House, arten: Arten): Job {
  return {
    name: 'antraege.question-deadlines',
    everySeconds: 900,
    run: (chamber, now) =>
      writing(
        house.database,
        chamber,
        async (tx) => (await lapseOne(tx, arten, now)) || remindOfOne(tx, arten, now),
      ),
  };
}

/** Nobody answered: the office decides on what it has. Nothing is refused by itself. */
async function lapseOne(tx: Tx, arten: Arten, now: Date): Promise<boolean> {
  const question = await takeDueQuestion(tx, addDays(berlinDate(now), -1), 'any');
  if (!question) return false;
  await endQuestion(tx, question.nummer, { answer: null, now });
  const antrag = await findAntrag(tx, question.nummer);
  const art = antrag && arten.get(antrag.art);
  if (!art) return true;
  const moved = await moveAntrag(tx, art, question.nummer, 'lapse', { by: { kind: 'clock' }, now });
  if (moved.ok) await tellApplicant(tx, art, antrag, { what: 'lapsed' }, now);
  await recordAudit(tx, {
    event: 'antraege.question-lapsed',
    outcome: moved.ok ? 'done' : moved.refusal,
    at: now,
    subjects: { antrag: String(question.nummer) },
    from: 'worker',
  });
  return true;
}

async function remindOfOne(tx: Tx, arten: Arten, now: Date): Promise<boolean> {
  const today = berlinDate(now);
  // with the question itself a reminder would say nothing new: a short one is brought to mind on the day after
  const question = await takeDueQuestion(tx, addDays(today, reminderDays), {
    notRemindedAskedBefore: startOfBerlinDay(today),
  });
  if (!question) return false;
  await noteReminder(tx, question.id, now);
  const antrag = await findAntrag(tx, question.nummer);
  const art = antrag && arten.get(antrag.art);
  const { text, dueOn } = question;
  if (art) await tellApplicant(tx, art, antrag, { what: 'reminded', dueOn, text }, now);
  return true;
}
