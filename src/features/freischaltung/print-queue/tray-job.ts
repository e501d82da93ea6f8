import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { writing } from '../../../platform/database/database.ts';
import type { Tx } from '../../../platform/database/handles.ts';
import type { House, LetterTray } from '../../../platform/feature/feature.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { printLettersJob } from '../queries.ts';
import { printQueuedLetters } from './print-queued-letters.ts';
import { markPosted, requeueLetter, takePrintedLetter } from './queries.ts';
import { openLetter } from './seal-letter.ts';

/** In the demo: prints queued letters one by one into the tray, which stands for printer and post. */
export function trayJobs(house: House): readonly Job[] {
  const { letterTray } = house;
  if (!letterTray) return [];
  return [
    {
      name: printLettersJob,
      everySeconds: 10,
      async run(chamber, now) {
        if (await writing(house.database, chamber, (tx) => deliverNext(tx, house, letterTray, now)))
          return true;
        const { ids, removed } = await printNext(house, chamber, now);
        return ids.length + removed > 0;
      },
    },
  ];
}

/** Sealing the letter keeps it; the tray gets it in a step of its own, and killed in between gets it again. */
function printNext(house: House, chamber: Chamber, now: Date) {
  return printQueuedLetters(house, chamber, {
    most: 1,
    source: { kind: 'tray' },
    now,
    by: 'worker',
    keep: async () => {},
  });
}

async function deliverNext(tx: Tx, house: House, tray: LetterTray, now: Date): Promise<boolean> {
  const sealed = await takePrintedLetter(tx);
  if (!sealed) return false;
  const letter = openLetter(house.secrets, sealed);
  if (!letter) {
    await requeueLetter(tx, sealed.id, now);
    return true;
  }
  await tray.keep({
    chamber: tx.chamber.slug,
    title: letter.subject,
    recipient: letter.recipient[0] ?? '',
    pdf: await house.letterPress.print([letter]),
    at: now,
  });
  await markPosted(tx, [sealed.id], now);
  return true;
}
