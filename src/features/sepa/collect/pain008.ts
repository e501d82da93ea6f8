import type { IsoDate } from '../../../lib/dates.ts';
import type { Debtor } from '../mandate.ts';
import { isOutsideEea, type Scheme } from '../rules.ts';
import type { Creditor } from '../settings.ts';
import { decimal } from './read-amount.ts';
import type { SequenceType } from './plan-collections.ts';
import { sepaText } from './sepa-text.ts';
import { element as el, type XmlElement, xmlDocument } from './xml.ts';

/** A collection with all that a bank has to know of it. */
export interface Transaction {
  /** Unique in the file. */
  readonly endToEndId: string;
  readonly reference: string;
  readonly signedOn: IsoDate;
  readonly scheme: Scheme;
  readonly sequence: SequenceType;
  readonly cents: number;
  readonly text: string;
  readonly dueOn: IsoDate;
  readonly debtor: Debtor;
}

/** What a file is made of. */
export interface CollectionFile {
  /** Unique for the chamber's bank, at most 35 characters. */
  readonly messageId: string;
  readonly createdAt: Date;
  readonly creditor: Creditor;
  readonly creditorIban: string;
  readonly transactions: readonly Transaction[];
}

/** What banks read where nothing is known; an empty text makes them refuse the whole file. */
const notProvided = 'NOTPROVIDED';

const namespace = 'urn:iso:std:iso:20022:tech:xsd:pain.008.001.08';

/**
 * The file that the bank takes: ISO 20022 pain.008.001.08 by the rules of the Deutsche Kreditwirtschaft (Anlage 3 of the
 * DFÜ-Abkommen). What is due on one day, by one scheme and sequence, is one group with its own sum. Addresses are
 * structured: since 15 November 2026 no others are taken; of accounts in the EEA none is told.
 */
export function pain008(file: CollectionFile): string {
  const groups = new Map<string, Transaction[]>();
  for (const one of file.transactions) {
    const key = `${one.dueOn} ${one.scheme} ${one.sequence}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const sorted = [...groups.entries()].toSorted(([a], [b]) => a.localeCompare(b));
  return xmlDocument(
    el(
      'Document',
      [
        el('CstmrDrctDbtInitn', [
          el('GrpHdr', [
            el('MsgId', file.messageId),
            el('CreDtTm', file.createdAt.toISOString().replace(/\.\d+Z$/, 'Z')),
            ...totals(file.transactions),
            el('InitgPty', [el('Nm', sepaText(file.creditor.name, 70))]),
          ]),
          ...sorted.map(([, group], index) => paymentInformation(file, group, index + 1)),
        ]),
      ],
      { xmlns: namespace },
    ),
  );
}

function totals(transactions: readonly Transaction[]): readonly XmlElement[] {
  const sum = transactions.reduce((cents, one) => cents + one.cents, 0);
  return [el('NbOfTxs', String(transactions.length)), el('CtrlSum', decimal(sum))];
}

function paymentInformation(file: CollectionFile, group: readonly Transaction[], nr: number): XmlElement {
  const [first] = group;
  if (!first) throw new Error('a group has at least one collection');
  const { creditor, messageId } = file;
  return el('PmtInf', [
    el('PmtInfId', `${messageId.slice(0, 28)}-${nr}`),
    el('PmtMtd', 'DD'),
    el('BtchBookg', 'true'),
    ...totals(group),
    el('PmtTpInf', [
      el('SvcLvl', [el('Cd', 'SEPA')]),
      el('LclInstrm', [el('Cd', first.scheme === 'b2b' ? 'B2B' : 'CORE')]),
      el('SeqTp', first.sequence),
    ]),
    el('ReqdColltnDt', first.dueOn),
    el('Cdtr', [el('Nm', sepaText(creditor.name, 70)), address(creditor)]),
    el('CdtrAcct', [el('Id', [el('IBAN', file.creditorIban)])]),
    el('CdtrAgt', [el('FinInstnId', [el('Othr', [el('Id', notProvided)])])]),
    el('ChrgBr', 'SLEV'),
    el('CdtrSchmeId', [
      el('Id', [el('PrvtId', [el('Othr', [el('Id', creditor.id), el('SchmeNm', [el('Prtry', 'SEPA')])])])]),
    ]),
    ...group.map(transaction),
  ]);
}

function transaction(one: Transaction): XmlElement {
  const { debtor } = one;
  const outside = isOutsideEea(debtor.iban);
  return el('DrctDbtTxInf', [
    el('PmtId', [el('EndToEndId', one.endToEndId)]),
    el('InstdAmt', decimal(one.cents), { Ccy: 'EUR' }),
    el('DrctDbtTx', [el('MndtRltdInf', [el('MndtId', one.reference), el('DtOfSgntr', one.signedOn)])]),
    el('DbtrAgt', [
      el('FinInstnId', debtor.bic === '' ? [el('Othr', [el('Id', notProvided)])] : [el('BICFI', debtor.bic)]),
    ]),
    el('Dbtr', [el('Nm', sepaText(debtor.holder, 70) || notProvided), ...(outside ? [address(debtor)] : [])]),
    el('DbtrAcct', [el('Id', [el('IBAN', debtor.iban)])]),
    el('RmtInf', [el('Ustrd', one.text)]),
  ]);
}

function address(
  of: Pick<Debtor, 'street' | 'buildingNumber' | 'postcode' | 'city' | 'country'>,
): XmlElement {
  return el('PstlAdr', [
    ...optional('StrtNm', sepaText(of.street, 70)),
    ...optional('BldgNb', sepaText(of.buildingNumber, 16)),
    ...optional('PstCd', sepaText(of.postcode, 16)),
    el('TwnNm', sepaText(of.city, 35) || notProvided),
    el('Ctry', of.country),
  ]);
}

/** An element that is left out where it would be empty: mandates of before the form asked for it are in the register. */
function optional(name: string, text: string): readonly XmlElement[] {
  return text === '' ? [] : [el(name, text)];
}
