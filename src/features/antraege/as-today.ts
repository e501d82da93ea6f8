import type { Answers, Antragsart } from '../../platform/feature/antrag.ts';
import type { Tx } from '../../platform/database/handles.ts';
import { carriedOver } from './answers.ts';
import type { AntragRecord } from './antrag-record.ts';
import { holdAntrag } from './queries.ts';

/**
 * An Antrag in the fields of its definition as it is today, whichever version it was sent in: what it asks for, what the
 * register said then and what was decided are found under today's names, and beside them what has no field any more.
 * What is kept stays as it was sent.
 */
export function asToday<Held extends AntragRecord>(art: Antragsart, antrag: Held): Held {
  if (antrag.version === art.version) return antrag;
  const moved = (answers: Answers) => art.carryOver?.(answers, antrag.version) ?? answers;
  const decisions = { ...moved(antrag.decisions), ...antrag.decisions };
  return {
    ...antrag,
    ...carriedOver(art, { ...antrag, leftOver: antrag.leftOver ?? {} }),
    version: art.version,
    before: ofProposals(art, moved(antrag.before)),
    // what was decided since is noted under today's name
    decisions: ofProposals(art, decisions) as AntragRecord['decisions'],
  };
}

/** What is noted of fields that propose a change: nothing else has something before, or a decision. */
function ofProposals(art: Antragsart, noted: Answers): Answers {
  const names = art.steps.flatMap(({ fields }) =>
    fields.filter(({ proposes }) => proposes).map(({ name }) => name),
  );
  return Object.fromEntries(Object.entries(noted).filter(([name]) => names.includes(name)));
}

/** An Antrag of a kind as {@link asToday} has it, held until the end of the transaction. */
export async function holdAntragOf(
  tx: Tx,
  art: Antragsart,
  nummer: number,
): Promise<AntragRecord | undefined> {
  const held = await holdAntrag(tx, nummer);
  return held?.art === art.id ? asToday(art, held) : undefined;
}
