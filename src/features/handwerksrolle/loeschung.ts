import { defineAntragsart } from '../../platform/feature/antrag.ts';
import { handwerksrolleSettings } from './settings.ts';
import { loeschungTexts } from './loeschung-texts.de.ts';

/** A Betrieb ends, and who may speak for it applies to leave the register (row C6; § 13 HwO). */
export const loeschung = defineAntragsart(
  {
    id: 'handwerksrolle-loeschung',
    version: 1,
    offered: (chamber) => handwerksrolleSettings.of(chamber).offered.includes('loeschung'),
    audience: ['betrieb'],
    right: 'zugaenge',
    department: 'handwerksrolle',
    isBescheid: true,
    oneOpen: true,
    keptDays: 3 * 365,
    bringsWhen: { field: 'card', is: ['post', 'inPerson'] },
    papers: [
      {
        // who goes on with something else that is no craft does not give up the business (§ 14 (1) GewO)
        id: 'gewerbeabmeldung',
        showWhen: { field: 'reason', is: ['ended', 'handedOver', 'moved', 'other'] },
      },
      { id: 'handwerkskarte', original: true, showWhen: { field: 'card', is: ['post', 'inPerson'] } },
      { id: 'erbschein', showWhen: { field: 'applicantIs', is: ['heir'] } },
    ],
    steps: [
      {
        id: 'antragsteller',
        fields: [
          { name: 'applicantIs', kind: 'choice', choices: ['owner', 'partner', 'director', 'heir'] },
          {
            name: 'reason',
            kind: 'choice',
            choices: ['ended', 'handedOver', 'moved', 'otherTrade', 'other'],
          },
          { name: 'endsOn', kind: 'date', from: { years: -10 }, until: { years: 2 }, hint: true },
        ],
      },
      {
        id: 'nachfolge',
        showWhen: { field: 'reason', is: ['handedOver'] },
        fields: [{ name: 'successor', kind: 'text', hint: true }],
      },
      {
        id: 'lehrlinge',
        fields: [
          { name: 'apprentices', kind: 'choice', hint: true, choices: ['no', 'yes'] },
          { name: 'card', kind: 'choice', choices: ['post', 'inPerson', 'lost'] },
          { name: 'remarks', kind: 'long-text', optional: true, most: 1000 },
          { name: 'sure', kind: 'tick' },
        ],
      },
    ],
  },
  loeschungTexts,
);
