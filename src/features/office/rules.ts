/** What somebody of the chamber's own people is there for; a person may have several roles. */
export const roles = [
  'auskunft',
  'handwerksrolle',
  'lehrlingsrolle',
  'kurse',
  'finanzen',
  'administration',
] as const;

/** See {@link roles}. */
export type Role = (typeof roles)[number];

/** Who may do what: the whole table. What people read of a right stands in `texts.de.ts` under `right.…`. */
export const rolesByRight = {
  'register.lesen': roles,
  'konten.lesen': roles,
  'konten.entsperren': ['administration'],
  'konten.loeschen': ['administration'],
  'konten.anlegen': ['kurse', 'administration'],
  'konten.betreuen': ['handwerksrolle', 'lehrlingsrolle', 'kurse', 'administration'],
  'anfragen.beantworten': roles,
  'antraege.lesen': roles,
  'antraege.bearbeiten': ['handwerksrolle', 'lehrlingsrolle', 'kurse', 'finanzen', 'administration'],
  'betriebe.einspielen': ['handwerksrolle', 'administration'],
  'personen.einspielen': ['lehrlingsrolle', 'kurse', 'administration'],
  'mitarbeitende.verwalten': ['administration'],
  'verknuepfungen.aendern': ['handwerksrolle', 'lehrlingsrolle', 'administration'],
  'pins.massenlauf': ['handwerksrolle', 'finanzen', 'administration'],
  'dokumente.handwerksrolle': ['handwerksrolle', 'administration'],
  'dokumente.ausbildung': ['lehrlingsrolle', 'administration'],
  'dokumente.kurse': ['kurse', 'administration'],
  'dokumente.beitrag': ['finanzen', 'administration'],
  'dokumente.zustellen': ['handwerksrolle', 'lehrlingsrolle', 'kurse', 'finanzen', 'administration'],
  'bescheinigungen.ausstellen': ['handwerksrolle', 'administration'],
  'vorlagen.pflegen': ['handwerksrolle', 'lehrlingsrolle', 'kurse', 'finanzen', 'administration'],
  'sepa.bearbeiten': ['finanzen', 'administration'],
  'nachrichten.senden': ['handwerksrolle', 'lehrlingsrolle', 'kurse', 'administration'],
  'pins.ausgeben': ['handwerksrolle', 'lehrlingsrolle', 'kurse', 'administration'],
  'protokoll.lesen': ['administration'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** Something that one may do in the office. */
export type Right = keyof typeof rolesByRight;

/** All rights in the order in which pages name them. */
export const rights = Object.keys(rolesByRight) as readonly Right[];

/** What somebody with these roles may do; roles that are none give nothing. */
export function rightsOf(held: readonly string[]): readonly Right[] {
  return rights.filter((right) =>
    (rolesByRight[right] as readonly Role[]).some((role) => held.includes(role)),
  );
}

/** True for the name of a right. */
export function isRight(name: string): name is Right {
  return name in rolesByRight;
}

/** True for the name of a role. */
export function isRole(name: string): name is Role {
  return (roles as readonly string[]).includes(name);
}

/** Roles in their order, each once; what is no role is left out. */
export function sortedRoles(names: readonly string[]): readonly Role[] {
  return roles.filter((role) => names.includes(role));
}
