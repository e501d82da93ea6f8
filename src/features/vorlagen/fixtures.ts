import type { Vorlage, VorlagenGroup } from './vorlage.ts';

const ofProfile = { groupId: 'ausbildung', isOfProfile: true, isReplaced: false, withdrawnAt: null } as const;

const vorlagen: readonly Vorlage[] = [
  {
    ...ofProfile,
    id: 'urlaubsantrag',
    title: 'Urlaubsantrag für Auszubildende',
    note: 'Für die Personalakte; die Kammer bekommt ihn nicht.',
    source: { kind: 'form', form: 'urlaubsantrag' },
  },
  {
    ...ofProfile,
    id: 'merkblatt',
    title: 'Merkblatt Probezeit',
    note: undefined,
    source: { kind: 'file', documentOf: '1', prefill: {} },
    isReplaced: true,
  },
  {
    ...ofProfile,
    id: 'musterordner',
    title: 'Alle Formulare zur Ausbildung',
    note: undefined,
    source: { kind: 'link', href: 'https://kammer.example/formulare' },
  },
  { ...ofProfile, id: 'neu', title: 'Aushang', note: undefined, source: undefined },
  {
    ...ofProfile,
    id: '019aa000-0000-7000-8000-000000000071',
    title: 'Liste der Werkzeuge',
    note: undefined,
    source: { kind: 'file', documentOf: '019aa000-0000-7000-8000-000000000071', prefill: {} },
    isOfProfile: false,
    withdrawnAt: new Date('2026-11-20T09:00:00Z'),
  },
];

/** A group with a template of each sort. */
export const sampleGroups: readonly VorlagenGroup[] = [{ id: 'ausbildung', title: 'Ausbildung', vorlagen }];
