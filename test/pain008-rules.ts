/** An element of a file as it was read. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: string;
  readonly text: string;
  readonly children: readonly ReadElement[];
}

/**
 * Reads XML of the plain kind that banks take: elements, attributes, text, the five entities.
 * @throws where it is not well-formed
 */
export function readXml(xml: string): ReadElement {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  if (body === xml) throw new Error('it does not say that it is XML in UTF-8');
  const open: { name: string; attributes: string; text: string; children: ReadElement[] }[] = [
    { name: '', attributes: '', text: '', children: [] },
  ];
  for (const [token] of body.matchAll(/<[^<>]*>|[^<>]+|[<>]/g)) {
    const top = open.at(-1);
    if (!top) throw new Error('more was closed than opened');
    const begin = /^<([A-Za-z0-9]+)((?: [A-Za-z]+="[^"<]*")*)>$/.exec(token);
    if (begin)
      open.push({ name: begin[1] ?? '', attributes: (begin[2] ?? '').trim(), text: '', children: [] });
    else if (token.startsWith('</')) {
      if (token !== `</${top.name}>`) throw new Error(`${token} closes ${top.name}`);
      open.pop();
      open.at(-1)?.children.push(top);
    } else if (/^[<>]/.test(token) || /&(?!amp;|lt;|gt;|quot;|apos;)/.test(token)) {
      throw new Error(`not well-formed: ${token}`);
    } else top.text += token;
  }
  const [root, ...more] = open[0]?.children ?? [];
  if (!root || more.length > 0 || open.length !== 1) throw new Error('it has not one root');
  return root;
}

/** What an element may hold: text of a form, or children in this order, each so often. */
interface Rule {
  readonly text?: RegExp;
  readonly attributes?: string;
  /** `name`, `name?` for at most one, `name+` for at least one, `a|b` for one of two. */
  readonly children?: readonly string[];
}

const sign = String.raw`[A-Za-z0-9/\-?:().,'+ ]`;
const plain = (most: number): RegExp => new RegExp(`^(?!/)(?!.*//)${sign}{1,${most}}(?<!/)$`);
const amount = /^(?!0\.00$)\d{1,9}\.\d{2}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The part of pain.008.001.08 that Germany uses: names, order, how often, types. Source: ISO 20022, message definition
 * report of pain.008.001.08 (types Max35Text, Max70Text, Max140Text, ActiveOrHistoricCurrencyAndAmount, IBAN2007Identifier,
 * BICFIDec2014Identifier, SequenceType3Code); Deutsche Kreditwirtschaft, Anlage 3 of the DFÜ-Abkommen, chapter 2.2
 * (character set, NOTPROVIDED, SLEV, SEPA, structured addresses with town and country). Where a name stands in several
 * places the rule is found by its path's end.
 */
const rules: Readonly<Record<string, Rule>> = {
  Document: {
    attributes: 'xmlns="urn:iso:std:iso:20022:tech:xsd:pain.008.001.08"',
    children: ['CstmrDrctDbtInitn'],
  },
  CstmrDrctDbtInitn: { children: ['GrpHdr', 'PmtInf+'] },
  GrpHdr: { children: ['MsgId', 'CreDtTm', 'NbOfTxs', 'CtrlSum', 'InitgPty'] },
  MsgId: { text: plain(35) },
  CreDtTm: { text: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/ },
  NbOfTxs: { text: /^[1-9]\d{0,14}$/ },
  // 18 digits at most, two of them after the point
  CtrlSum: { text: /^\d{1,15}\.\d{2}$/ },
  InitgPty: { children: ['Nm'] },
  Nm: { text: plain(70) },
  PmtInf: {
    children: [
      'PmtInfId',
      'PmtMtd',
      'BtchBookg',
      'NbOfTxs',
      'CtrlSum',
      'PmtTpInf',
      'ReqdColltnDt',
      'Cdtr',
      'CdtrAcct',
      'CdtrAgt',
      'ChrgBr',
      'CdtrSchmeId',
      'DrctDbtTxInf+',
    ],
  },
  PmtInfId: { text: plain(35) },
  PmtMtd: { text: /^DD$/ },
  BtchBookg: { text: /^(?:true|false)$/ },
  PmtTpInf: { children: ['SvcLvl', 'LclInstrm', 'SeqTp'] },
  SvcLvl: { children: ['Cd'] },
  'SvcLvl/Cd': { text: /^SEPA$/ },
  LclInstrm: { children: ['Cd'] },
  'LclInstrm/Cd': { text: /^(?:CORE|B2B)$/ },
  SeqTp: { text: /^(?:FRST|RCUR|OOFF|FNAL)$/ },
  ReqdColltnDt: { text: day },
  Cdtr: { children: ['Nm', 'PstlAdr?'] },
  PstlAdr: { children: ['StrtNm?', 'BldgNb?', 'PstCd?', 'TwnNm', 'Ctry'] },
  StrtNm: { text: plain(70) },
  BldgNb: { text: plain(16) },
  PstCd: { text: plain(16) },
  TwnNm: { text: plain(35) },
  Ctry: { text: /^[A-Z]{2}$/ },
  CdtrAcct: { children: ['Id'] },
  'CdtrAcct/Id': { children: ['IBAN'] },
  DbtrAcct: { children: ['Id'] },
  'DbtrAcct/Id': { children: ['IBAN'] },
  IBAN: { text: /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/ },
  CdtrAgt: { children: ['FinInstnId'] },
  DbtrAgt: { children: ['FinInstnId'] },
  FinInstnId: { children: ['BICFI|Othr'] },
  BICFI: { text: /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/ },
  'FinInstnId/Othr': { children: ['Id'] },
  'FinInstnId/Othr/Id': { text: /^NOTPROVIDED$/ },
  ChrgBr: { text: /^SLEV$/ },
  CdtrSchmeId: { children: ['Id'] },
  'CdtrSchmeId/Id': { children: ['PrvtId'] },
  PrvtId: { children: ['Othr'] },
  'PrvtId/Othr': { children: ['Id', 'SchmeNm'] },
  'PrvtId/Othr/Id': { text: /^[A-Z]{2}\d{2}[A-Z0-9]{3}[A-Z0-9]{1,28}$/ },
  SchmeNm: { children: ['Prtry'] },
  Prtry: { text: /^SEPA$/ },
  DrctDbtTxInf: {
    children: ['PmtId', 'InstdAmt', 'DrctDbtTx', 'DbtrAgt', 'Dbtr', 'DbtrAcct', 'RmtInf'],
  },
  PmtId: { children: ['EndToEndId'] },
  EndToEndId: { text: plain(35) },
  InstdAmt: { text: amount, attributes: 'Ccy="EUR"' },
  DrctDbtTx: { children: ['MndtRltdInf'] },
  MndtRltdInf: { children: ['MndtId', 'DtOfSgntr'] },
  MndtId: { text: plain(35) },
  DtOfSgntr: { text: day },
  Dbtr: { children: ['Nm', 'PstlAdr?'] },
  RmtInf: { children: ['Ustrd'] },
  Ustrd: { text: plain(140) },
};

function ruleFor(path: readonly string[]): Rule | undefined {
  for (const length of [3, 2, 1]) {
    const rule = rules[path.slice(-length).join('/')];
    if (rule && path.length >= length) return rule;
  }
  return undefined;
}

/** What is wrong with a file by the rules above: form, order, number, and the sums. */
export function faultsOf(root: ReadElement): readonly string[] {
  return [...formFaults(root, [root.name]), ...sumFaults(root)];
}

function formFaults(element: ReadElement, path: readonly string[]): readonly string[] {
  const where = path.join('/');
  const rule = ruleFor(path);
  if (!rule) return [`${where} is not known`];
  const faults: string[] = [];
  if (element.attributes !== (rule.attributes ?? '')) faults.push(`${where} has ${element.attributes}`);
  if (rule.text) {
    if (element.children.length > 0 || !rule.text.test(element.text))
      faults.push(`${where}: ${element.text}`);
    return faults;
  }
  const pattern = (rule.children ?? []).map((child) => {
    const [, names = '', often = ''] = /^([A-Za-z|]+)([?+]?)$/.exec(child) ?? [];
    return `(?:(?:${names}) )${often}`;
  });
  const found = element.children.map(({ name }) => `${name} `).join('');
  if (!new RegExp(`^${pattern.join('')}$`).test(found) || element.text.trim() !== '')
    faults.push(`${where} holds ${found}`);
  return [...faults, ...element.children.flatMap((child) => formFaults(child, [...path, child.name]))];
}

const all = (element: ReadElement, name: string): readonly ReadElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
];
const own = (element: ReadElement | undefined, name: string) =>
  element?.children.find((child) => child.name === name)?.text;

/** Control sums and numbers, counted again in whole cents; references of the file that must be unique. */
function sumFaults(root: ReadElement): readonly string[] {
  const faults: string[] = [];
  const judge = (of: ReadElement | undefined, within: ReadElement) => {
    const amounts = all(within, 'InstdAmt').map(({ text }) => BigInt(text.replace('.', '')));
    const sum = amounts.reduce((total, cents) => total + cents, 0n);
    if (own(of, 'NbOfTxs') !== String(amounts.length)) faults.push('the number is wrong');
    if (BigInt((own(of, 'CtrlSum') ?? '0').replace('.', '')) !== sum) faults.push('the sum is wrong');
  };
  judge(all(root, 'GrpHdr')[0], root);
  for (const group of all(root, 'PmtInf')) judge(group, group);
  for (const name of ['EndToEndId', 'PmtInfId']) {
    const texts = all(root, name).map(({ text }) => text);
    if (new Set(texts).size < texts.length) faults.push(`${name} stands there twice`);
  }
  return faults;
}
