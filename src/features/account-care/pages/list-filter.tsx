import {
  Actions,
  Button,
  Form,
  freshForm,
  SelectField,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { choices, type Shown } from '../list/choices.ts';
import { paths } from '../paths.ts';
import { careTexts } from '../texts.de.ts';

/** What a list was asked for. */
export interface Wanted {
  readonly typed: string;
  readonly page: number;
}

const valueOf = (shown: Shown) => choices.find(([, known]) => known === shown)?.[0] ?? '';

/** Another page of the same list. */
export function listHref(shown: Shown, { typed }: Pick<Wanted, 'typed'>, page = 1): string {
  const query = new URLSearchParams({ stand: valueOf(shown) });
  if (typed !== '') query.set('suche', typed);
  if (page > 1) query.set('seite', String(page));
  return `${paths.list}?${query}`;
}

/** Which accounts or registrations a list shows. */
export function ListFilter({
  view,
  shown,
  wanted,
}: {
  readonly view: View;
  readonly shown: Shown;
  readonly wanted: Wanted;
}) {
  const t = careTexts.for(view.chamber, 'de');
  const form = freshForm({ suche: wanted.typed, stand: valueOf(shown) });
  return (
    <Form action={paths.list} form={form} method="get">
      <TextField
        name="suche"
        label={t('list.typed')}
        hint={t('list.typedHint')}
        optional
        autocomplete="off"
      />
      <SelectField
        name="stand"
        label={t('list.stand')}
        choices={choices.map(([value, known]) => ({ value, label: t(`list.${known}`) }))}
      />
      <Actions>
        <Button kind="secondary">{t('list.submit')}</Button>
      </Actions>
    </Form>
  );
}
