import type { View } from '../../../../platform/ui/index.ts';
import { officePathOf } from '../../../office/index.ts';
import type { SubjectRef } from '../../queries.ts';

/** What somebody may do on the panels of a record. */
export interface PanelRights {
  readonly issue: boolean;
  readonly runInBulk: boolean;
  readonly link: boolean;
}

/** What every panel gets. */
export interface PanelProps<Row> {
  readonly view: View;
  readonly subject: SubjectRef;
  readonly rows: readonly Row[];
  readonly may: PanelRights;
  readonly now: Date;
}

/** A person, with the way to the page of the account. */
export const account = (id: string, name: string) => <a href={officePathOf('account', id)}>{name}</a>;
