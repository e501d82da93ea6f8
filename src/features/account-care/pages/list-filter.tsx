import {
  Actions,
  Button,
  ButtonLink,
  EmptyState,
  Form,
  freshForm,
  SelectField,
  TextField,
  type View,
} from '../../../platform/ui/index.ts';
import { accountSettings } from '../../accounts/index.ts';
import { choices, type Shown } from '../list/choices.ts';
import { paths } from '../paths.ts';
import { searchWords } from '../../../platform/search/find.ts';
import { type CareText, careTexts } from '../texts.de.ts';

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
    <Form action={paths.list} form={form} method="get" idPrefix="liste-">
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

/** Says that a list has nothing, and where what was typed is too short to be looked for, that it is. */
export function NothingFound({
  t,
  wanted: { typed },
  otherwise,
}: {
  readonly t: CareText;
  readonly wanted: Pick<Wanted, 'typed'>;
  readonly otherwise: string;
}) {
  const isTooShort = typed !== '' && searchWords(typed).length === 0;
  return (
    <EmptyState heading={t('list.nothing')} level={3}>
      {isTooShort ? t('list.tooShort') : otherwise}
    </EmptyState>
  );
}

/** The way to make accounts for courses, for those who may where the chamber does. */
export function MakeLink({ view }: { readonly view: View }) {
  const may = view.actor.kind === 'staff' && view.actor.rights.includes('konten.anlegen');
  if (!may || accountSettings.of(view.chamber).madeByChamber === 'none') return null;
  return (
    <Actions>
      <ButtonLink href={paths.make} kind="secondary">
        {careTexts.for(view.chamber, 'de')('make.title')}
      </ButtonLink>
    </Actions>
  );
}
