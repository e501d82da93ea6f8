import type { Debtor, MandateRecord } from './mandate.ts';

/** When samples were given. */
export const sampleAt = new Date('2026-11-21T08:00:00Z');

/** Who pays in samples; the account is the example of the Deutsche Kreditwirtschaft. */
export const sampleDebtor: Debtor = {
  holder: 'Muster & Söhne Metallbau GmbH',
  iban: 'DE02120300000000202051',
  bic: '',
  street: 'Beispielgasse',
  buildingNumber: '4',
  postcode: '12345',
  city: 'Musterstadt',
  country: 'DE',
  place: 'Musterstadt',
};

/** The same with an account in Switzerland. */
export const sampleAbroad: Debtor = {
  ...sampleDebtor,
  iban: 'CH9300762011623852957',
  bic: 'MARKCHZZ80A',
  city: 'Zürich',
  country: 'CH',
};

/** A mandate by which money is collected. */
export const sampleMandate: MandateRecord = {
  id: '00000000-0000-4000-8000-0000000000a1',
  owner: { kind: 'betrieb', id: '00000000-0000-4000-8000-000000000004' },
  reference: 'M7K3F9QX2VTP4',
  scheme: 'core',
  isOneOff: false,
  scopes: ['beitrag', 'gebuehren'],
  form: 'online',
  state: 'active',
  handedInAt: null,
  signatureAskedAt: sampleAt,
  endReason: null,
  endedAt: null,
  maskedIban: 'DE … 2051',
  givenAt: sampleAt,
  givenName: 'Erika Muster',
  isEntered: false,
  signedOn: '2026-11-21',
  heldUntil: null,
  firstUsedOn: null,
  lastUsedOn: null,
  replacesId: null,
};

/** The same, written online and not signed yet. */
export const sampleUnsigned: MandateRecord = {
  ...sampleMandate,
  id: '00000000-0000-4000-8000-0000000000a2',
  reference: 'M8H4D2RW6YNB5',
  state: 'unsigned',
  form: 'signedUpload',
};

/** A changed bank that waits a day. */
export const sampleHeld: MandateRecord = {
  ...sampleMandate,
  id: '00000000-0000-4000-8000-0000000000a3',
  reference: 'M2P9C4XJ7WKE3',
  state: 'held',
  heldUntil: new Date('2026-11-22T07:00:00Z'),
  replacesId: sampleMandate.id,
};

/** One that has ended. */
export const sampleEnded: MandateRecord = {
  ...sampleMandate,
  id: '00000000-0000-4000-8000-0000000000a4',
  reference: 'BEITRAG-1998-0042',
  form: 'paper',
  isEntered: true,
  givenName: 'Sabine Beispiel',
  state: 'ended',
  endReason: 'replaced',
  endedAt: sampleAt,
  firstUsedOn: '2024-02-15',
  lastUsedOn: '2026-02-16',
};

/** One by which money is to be collected on a day to come. */
export const sampleCollected: MandateRecord = {
  ...sampleMandate,
  firstUsedOn: '2027-01-15',
  lastUsedOn: '2027-01-15',
};

/** The same, whose place another one has taken before that day. */
export const sampleReplaced: MandateRecord = {
  ...sampleCollected,
  id: '00000000-0000-4000-8000-0000000000a5',
  state: 'ended',
  endReason: 'replaced',
  endedAt: sampleAt,
};

/** The same, revoked before that day. */
export const sampleOutlived: MandateRecord = {
  ...sampleCollected,
  state: 'ended',
  endReason: 'revoked',
  endedAt: sampleAt,
};
