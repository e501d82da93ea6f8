/** English of `role-texts.de.ts`. */
export const staffRoleTextsEn = {
  auskunft: 'Information desk',
  handwerksrolle: 'Handwerksrolle department',
  lehrlingsrolle: 'Lehrlingsrolle department',
  kurse: 'Courses department',
  finanzen: 'Finance department',
  administration: 'Administration',
} as const;
