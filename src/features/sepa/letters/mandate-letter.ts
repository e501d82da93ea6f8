import { formatDateTime } from '../../../lib/dates.ts';
import { groupIban } from '../../../lib/iban.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { letterhead } from '../../../platform/chamber/letterhead.ts';
import type { Letter, LetterBlock } from '../../../platform/letters/index.ts';
import type { Debtor, MandateRecord } from '../mandate.ts';
import { creditorOf, sepaSettings } from '../settings.ts';
import { sepaTexts } from '../texts.de.ts';
import {
  creditorLine,
  kindWords,
  lacksSignature,
  mandateText,
  scopeWords,
  signedDay,
  signedWords,
  stateWords,
} from '../words.ts';
import { sepaLetterTexts } from './texts.de.ts';

/** What a printed mandate shows. */
export interface MandateLetterFacts {
  readonly mandate: MandateRecord;
  readonly debtor: Debtor;
  /** Name of the bank, where it is known. */
  readonly bank: string | undefined;
}

/** The mandate on paper, in the official language: to keep, or to sign and send. */
export function mandateLetter(chamber: Chamber, { mandate, debtor, bank }: MandateLetterFacts): Letter {
  const t = sepaLetterTexts.for(chamber, 'de');
  const words = sepaTexts.for(chamber, 'de');
  const days = sepaSettings.of(chamber).prenotificationDays;
  const address = `${debtor.street} ${debtor.buildingNumber}`;
  const town = `${debtor.postcode} ${debtor.city}`;
  return {
    id: `sepa-${mandate.id}`,
    language: 'de',
    sender: letterhead(chamber),
    recipient: [debtor.holder, address, town, ...(debtor.country === 'DE' ? [] : [debtor.country])],
    infoBlock: [
      { label: words('column.reference'), value: mandate.reference },
      { label: words('fact.creditorId'), value: creditorOf(chamber).id },
      givenEntry(chamber, mandate),
    ],
    subject: t(mandate.scheme === 'b2b' ? 'subjectB2b' : 'subject'),
    body: [
      ...stateBlocks(chamber, mandate),
      {
        kind: 'summary',
        entries: [
          { label: words('fact.creditor'), value: creditorLine(chamber) },
          { label: words('fact.kind'), value: kindWords(chamber, 'de', mandate) },
          { label: words('column.scopes'), value: scopeWords(chamber, 'de', mandate) },
          { label: words('form.holder'), value: debtor.holder },
          { label: words('form.address'), value: `${address}, ${town}, ${debtor.country}` },
          { label: words('form.iban'), value: groupIban(debtor.iban) },
          ...(debtor.bic === '' ? [] : [{ label: words('form.bic'), value: debtor.bic }]),
          ...(bank === undefined ? [] : [{ label: t('bank'), value: bank }]),
        ],
      },
      ...mandateText(chamber, 'de', mandate).map((text) => ({ kind: 'paragraph', text }) as const),
      {
        kind: 'paragraph',
        text: days === 1 ? words('check.prenotification.one') : words('check.prenotification', { days }),
      },
      ...signatureBlocks(chamber, mandate, debtor),
      ...(mandate.scheme === 'b2b' ? [{ kind: 'notice', text: t('b2bBank') } as const] : []),
    ],
    example: chamber.identity.example,
  };
}

/** When it was given: a mandate on paper by its signature alone, so one that lacks it says when it was filled in. */
function givenEntry(chamber: Chamber, mandate: MandateRecord): { label: string; value: string } {
  if (lacksSignature(mandate)) {
    const label = sepaLetterTexts.for(chamber, 'de')('filledInAt');
    return { label, value: formatDateTime(mandate.givenAt, 'de') };
  }
  const label = sepaTexts.for(chamber, 'de')('column.given');
  const isOnline = mandate.form === 'online';
  return { label, value: isOnline ? formatDateTime(mandate.givenAt, 'de') : signedDay('de', mandate) };
}

function stateBlocks(chamber: Chamber, mandate: MandateRecord): readonly LetterBlock[] {
  const t = sepaLetterTexts.for(chamber, 'de');
  if (mandate.state === 'ended')
    return [{ kind: 'notice', text: t('ended', { state: stateWords(chamber, 'de', mandate) }) }];
  if (mandate.state === 'held' && mandate.heldUntil)
    return [{ kind: 'notice', text: t('held', { until: formatDateTime(mandate.heldUntil, 'de') }) }];
  return [];
}

function signatureBlocks(chamber: Chamber, mandate: MandateRecord, debtor: Debtor): readonly LetterBlock[] {
  const t = sepaLetterTexts.for(chamber, 'de');
  const words = sepaTexts.for(chamber, 'de');
  if (mandate.state === 'unsigned') {
    const place = debtor.place === '' ? '' : `${debtor.place}, `;
    const send =
      mandate.form === 'signedUpload' ? t('sendUpload') : t('sendPaper', { address: creditorLine(chamber) });
    const lines = [t('signHere'), t('placeAndDay', { place }), t('signature'), send];
    return lines.map((text) => ({ kind: 'paragraph', text }));
  }
  const facts: LetterBlock = {
    kind: 'summary',
    entries: [
      { label: words('fact.place'), value: debtor.place },
      { label: words('fact.signedOn'), value: signedWords(chamber, 'de', mandate) },
    ],
  };
  if (mandate.form !== 'online') return [facts];
  const text = t('onlineSignature', { at: formatDateTime(mandate.givenAt, 'de'), name: mandate.givenName });
  return [facts, { kind: 'paragraph', text }];
}
