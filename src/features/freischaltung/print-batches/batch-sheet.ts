import { formatDateTime } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { letterhead } from '../../../platform/chamber/letterhead.ts';
import type { Letter } from '../../../platform/letters/index.ts';
import type { BatchRegion, PrintBatch } from './batch-rules.ts';
import { printBatchTexts } from './texts.de.ts';

/** More than these would not stand on one sheet; the others are added up. */
const mostRegions = 12;

/**
 * The sheet on top of a batch, for whoever prints and posts it: which batch, how many letters, how they lie by post
 * code, and what to do. It holds no PIN and no name of a recipient.
 */
export function batchSheet(
  chamber: Chamber,
  batch: PrintBatch,
  regions: readonly BatchRegion[],
  printedAt: Date,
): Letter {
  const t = printBatchTexts.for(chamber, 'de');
  const { nummer, staffName } = batch;
  const count = regions.reduce((sum, { letters }) => sum + letters, 0);
  const shown = regions.slice(0, mostRegions);
  const rest = regions.slice(mostRegions).reduce((sum, { letters }) => sum + letters, 0);
  const { address, name } = chamber.identity;
  return {
    id: `batch ${nummer}`,
    language: 'de',
    sender: letterhead(chamber),
    recipient: [name, t('sheet.department'), address.street, `${address.postcode} ${address.city}`],
    infoBlock: [
      { label: t('sheet.batch'), value: String(nummer) },
      { label: t('sheet.begun'), value: formatDateTime(batch.begunAt, 'de') },
      { label: t('sheet.by'), value: staffName },
      { label: t('sheet.printed'), value: formatDateTime(printedAt, 'de') },
    ],
    subject: t('sheet.subject', { nummer }),
    body: [
      { kind: 'paragraph', text: t('sheet.count', { count }) },
      {
        kind: 'summary',
        entries: [
          ...shown.map(({ region, letters }) => ({
            label: t('sheet.region', { region }),
            value: String(letters),
          })),
          ...(rest > 0 ? [{ label: t('sheet.otherRegions'), value: String(rest) }] : []),
        ],
      },
      { kind: 'steps', steps: [t('sheet.step.print'), t('sheet.step.post'), t('sheet.step.note')] },
      { kind: 'notice', text: t('sheet.secret') },
    ],
    example: chamber.identity.example,
  };
}
