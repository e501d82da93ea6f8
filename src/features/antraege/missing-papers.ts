import type { Antragsart } from '../../platform/feature/antrag.ts';
import { isRejected } from '../documents/index.ts';
import type { Fault } from './answers.ts';
import type { Asked } from './asked.ts';
import { type KeptPaper, paperField } from './papers.ts';
import { papersPage } from './paths.ts';
import { antraegeTexts } from './texts.de.ts';

/** Required papers without a file, and files that nobody will ever open. */
export function missingPapers(
  art: Antragsart,
  papers: readonly KeptPaper[],
  { chamber, locale }: Asked,
): readonly Fault[] {
  const t = antraegeTexts.for(chamber, locale);
  return papers.flatMap(({ id, files }) => {
    const paper = art.papers?.find((one) => one.id === id);
    const good = files.filter(({ scan }) => !isRejected(scan));
    if (!paper?.required || good.length > 0) return [];
    const label = art.texts.for(chamber, locale)(`paper.${id}`);
    return [{ step: papersPage, field: paperField(id), sentence: t('papers.missing', { label }) }];
  });
}
