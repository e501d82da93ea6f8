/** The forms that the portal itself has. */
export const formNames = ['anwesenheitsliste', 'urlaubsantrag', 'einwilligung-fotos'] as const;

/** See {@link formNames}. */
export type FormName = (typeof formNames)[number];
