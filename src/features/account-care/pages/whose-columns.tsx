import type { TableColumn } from '../../../platform/ui/index.ts';
import type { CareText } from '../texts.de.ts';

/** Whose line it is: the name, which leads to its page, and the address. */
export function whoseColumns<
  Line extends {
    readonly id: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly email: string;
  },
>(t: CareText, pageOf: (id: string) => string): readonly TableColumn<Line>[] {
  return [
    {
      label: t('account.name'),
      cell: ({ id, firstName, lastName }) => <a href={pageOf(id)}>{`${firstName} ${lastName}`}</a>,
    },
    { label: t('account.email'), cell: ({ email }) => email },
  ];
}
