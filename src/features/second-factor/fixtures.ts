import { type FactorState, type PasskeyEntry } from '../../platform/factors/index.ts';

const since = new Date('2026-11-21T08:00:00Z');

/** What drawings show of second factors. */
export const sampleFactors = {
  none: { totpSince: null, passkeys: 0, codesLeft: 0 },
  app: { totpSince: since, passkeys: 0, codesLeft: 10 },
  all: { totpSince: since, passkeys: 2, codesLeft: 2 },
  passkeys: { totpSince: null, passkeys: 1, codesLeft: 10 },
} satisfies Readonly<Record<string, FactorState>>;

/** Passkeys as drawings show them. */
export const samplePasskeys: readonly PasskeyEntry[] = [
  {
    id: '00000000-0000-4000-8000-000000000021',
    name: 'Handy',
    since,
    lastUsedAt: new Date('2026-11-24T06:30:00Z'),
  },
  {
    id: '00000000-0000-4000-8000-000000000022',
    name: 'Sicherheitsschlüssel im Schreibtisch, zweite Schublade',
    since,
    lastUsedAt: null,
  },
];

/** Recovery codes as drawings show them. */
export const sampleCodes: readonly string[] = [
  '7K3Q-F2M9-X4AB',
  '0Z8N-WC5T-6RHV',
  'QJ41-2DPE-9KMS',
  'X7GB-F0YA-3TNC',
  '5HVR-8W2K-ZQ6D',
  'M9E1-PJ4X-7SFA',
  'B3CT-0N8G-YK5W',
  '2RQD-6ZHM-4VEJ',
  'A8XS-T1PF-9G7B',
  'W5K0-C3YN-2DQR',
];

/** A question to a passkey as drawings carry it. */
export const sampleQuestion = { options: '{}', sealed: 'A'.repeat(64) };

/** A secret of an app as drawings show it, always the same. */
export const sampleSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
