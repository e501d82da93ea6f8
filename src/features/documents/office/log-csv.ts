import { csvLine } from '../../../lib/csv-line.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { LoggedBekanntgabe } from '../bekanntgabe/bekanntgabe.ts';
import { lapseReasons } from '../bekanntgabe/rules.ts';
import { documentTexts } from '../texts.de.ts';
import { documentOfficeTexts } from './texts.de.ts';

/** What a line of the log tells beside its event. */
export function factsInWords(chamber: Chamber, facts: Readonly<Record<string, string>>): string {
  const t = documentOfficeTexts.for(chamber, 'de');
  return Object.entries(facts)
    .map(([name, value]) => {
      const reason = name === 'reason' ? lapseReasons.find((one) => one === value) : undefined;
      if (reason) return t(`state.why.${reason}`);
      const known = (['account', 'staff', 'law', 'since'] as const).find((one) => one === name);
      return known ? t(`fact.${known}`, { value }) : value;
    })
    .join(', ');
}

/** The log as a table for the file of a court: times to the millisecond, and the seals to check it by. */
export function logCsv(chamber: Chamber, { id, log, subject }: LoggedBekanntgabe): string {
  const t = documentOfficeTexts.for(chamber, 'de');
  const words = documentTexts.for(chamber, 'de');
  const head = ['number', 'at', 'event', 'facts', 'hash'] as const;
  return [
    csvLine(['zustellung', t('state.subject'), ...head.map((one) => t(`state.log.${one}`))]),
    ...log.map(({ number, at, event, facts, hash }) =>
      csvLine([
        id,
        subject,
        String(number),
        at.toISOString(),
        words(`log.${event}`),
        factsInWords(chamber, facts),
        hash,
      ]),
    ),
  ].join('');
}
