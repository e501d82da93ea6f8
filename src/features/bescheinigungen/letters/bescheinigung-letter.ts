import { formatDate } from '../../../lib/dates.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { letterhead } from '../../../platform/chamber/letterhead.ts';
import type { Letter } from '../../../platform/letters/index.ts';
import { type BetriebRecord, windowAddress } from '../../betriebe/index.ts';
import type { Bescheinigung } from '../bescheinigung.ts';
import { checkAddress, printedCheckCode } from '../check-code.ts';
import { shownFacts } from '../content.ts';
import { paths } from '../paths.ts';
import { bescheinigungTexts } from '../texts.de.ts';
import { bescheinigungLetterTexts } from './texts.de.ts';

/** What is printed, with the code that only the paper knows. */
export interface PrintedFacts extends Pick<Bescheinigung, 'id' | 'kind' | 'issuedAt' | 'validUntil'> {
  readonly betrieb: BetriebRecord;
  readonly code: string;
}

/** Handwerkskarte, Gewerbekarte or Betriebsbescheinigung: what the register holds, and how anybody checks it. */
export function bescheinigungLetter(chamber: Chamber, facts: PrintedFacts): Letter {
  const { kind, betrieb, code, issuedAt, validUntil } = facts;
  const t = bescheinigungLetterTexts.for(chamber, 'de');
  const what = bescheinigungTexts.for(chamber, 'de')(`kind.${kind}`);
  const page = `${chamber.origin}${paths.check}`.replace(/^https:\/\//, '');
  return {
    id: `bescheinigung-${facts.id}`,
    language: 'de',
    sender: letterhead(chamber),
    recipient: windowAddress(betrieb),
    infoBlock: [
      { label: t('issued'), value: formatDate(issuedAt, 'de') },
      ...(validUntil === null ? [] : [{ label: t('until'), value: formatDate(validUntil, 'de') }]),
    ],
    subject: what,
    body: [
      { kind: 'paragraph', text: t(`text.${kind}`, { chamber: chamber.identity.name }) },
      { kind: 'summary', entries: shownFacts(chamber, 'de', kind, betrieb) },
      { kind: 'paragraph', text: t(validUntil === null ? 'counts' : 'counts.until') },
      {
        kind: 'qr-code',
        url: checkAddress(chamber, code),
        caption: t('check'),
        alternative: t('check.alternative', { page }),
      },
      { kind: 'code', label: t('code', { page }), code: printedCheckCode(code) },
    ],
    example: chamber.identity.example,
  };
}
