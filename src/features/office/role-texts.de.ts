import { defineTexts } from '../../platform/texts/texts.ts';
import { staffRoleTextsEn } from './role-texts.en.ts';

/** Roles of the chamber's own people; customers read them where somebody has looked at their data. */
export const staffRoleTexts = defineTexts('office-roles', {
  de: {
    auskunft: 'Auskunft',
    handwerksrolle: 'Sachbearbeitung Handwerksrolle',
    lehrlingsrolle: 'Sachbearbeitung Lehrlingsrolle',
    kurse: 'Sachbearbeitung Kurse',
    finanzen: 'Sachbearbeitung Finanzen',
    administration: 'Administration',
  },
  en: staffRoleTextsEn,
});
