import type { Answers, Antragsart } from '../../platform/feature/antrag.ts';
import { type DocumentRecord, isRejected } from '../documents/index.ts';
import { type Fault, papersFor, saysUpload } from './answers.ts';
import type { Asked } from './asked.ts';
import { type KeptPaper, paperField } from './papers.ts';
import { papersPage } from './paths.ts';
import { antraegeTexts } from './texts.de.ts';

/**
 * Required papers without a file, and files that nobody will ever open; and no paper at all, although the answers say
 * that some are uploaded.
 */
export function missingPapers(
  art: Antragsart,
  answers: Answers,
  papers: readonly KeptPaper[],
  { chamber, locale }: Asked,
): readonly Fault[] {
  const t = antraegeTexts.for(chamber, locale);
  const wanted = papersFor(art, answers);
  const missing = papers.flatMap(({ id, files, sent = [] }) => {
    const isWanted = wanted.some((paper) => paper.id === id && paper.required);
    if (!isWanted || isThere([...sent, ...files])) return [];
    const label = art.texts.for(chamber, locale)(`paper.${id}`);
    return [{ step: papersPage, field: paperField(id), sentence: t('papers.missing', { label }) }];
  });
  const [first] = papers;
  if (missing.length > 0 || !first || !saysUpload(art, answers)) return missing;
  if (isThere(papers.flatMap(({ files, sent = [] }) => [...sent, ...files]))) return [];
  return [{ step: papersPage, field: paperField(first.id), sentence: t('papers.noneUploaded') }];
}

/** Whether one of some files can be opened, or may be once the virus scanner has looked. */
export function isThere(files: readonly DocumentRecord[]): boolean {
  return files.some(({ scan }) => !isRejected(scan));
}
