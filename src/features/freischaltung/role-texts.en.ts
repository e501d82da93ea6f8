/** English sentences about roles. */
export const roleTextsEn = {
  'role.verwaltung': 'Administration',
  'role.ausbildung': 'Training',
  'role.kurse': 'Courses',
  'role.finanzen': 'Finances',
  'role.lesen': 'Read only',
  'role.verwaltung.opens': 'Everything, including inviting colleagues and ending their access.',
  'role.ausbildung.opens': 'See the register data, and the services for apprentices and their contracts.',
  'role.kurse.opens': 'See the register data, and the services for courses and seminars.',
  'role.finanzen.opens': 'See the register data, and the services for fees and invoices.',
  'role.lesen.opens': 'See the register data of the company, change nothing.',
  'right.zugaenge': 'Manage access',
  'right.ausbildung': 'Training',
  'right.kurse': 'Courses',
  'right.finanzen': 'Finances',
  'right.lesen': 'See the register data',
  missing: 'For this you need the role {roles} at {betrieb}. You have: {own}.',
  'missing.ask': 'The administration of your company can change that: {names}.',
  'missing.nobody':
    'At the moment nobody in your company has the role Administration. If the company links an account anew, that person gets it.',
  'missing.or': '{first} or {last}',
};
