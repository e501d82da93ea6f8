import type { NoticeKind } from '../../../platform/feature/feature.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  CheckboxField,
  Form,
  Lead,
  Page,
  SummaryList,
  type View,
} from '../../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { offeredField } from '../read-choice.ts';
import { notificationTexts } from '../texts.de.ts';

interface NotificationsPageProps {
  readonly view: View;
  readonly kinds: readonly NoticeKind[];
  /** Ids of those that the person has switched off. */
  readonly silenced: ReadonlySet<string>;
  /** True right after saving. */
  readonly saved: boolean;
}

/** Which mails a person gets: those that can be switched off, then those that cannot, and why. */
export function NotificationsPage({ view, kinds, silenced, saved }: NotificationsPageProps) {
  const t = notificationTexts.for(view.chamber, view.locale);
  const optional = kinds.filter(({ weight }) => weight === 'optional');
  return (
    <Page view={view} title={t('title')} breadcrumb={[{ label: t('profile'), href: paths.profile }]}>
      {saved ? <Alert tone="success" heading={t('saved')} /> : null}
      <Lead>{t('lead')}</Lead>
      {optional.length > 0 ? <Switches view={view} kinds={optional} silenced={silenced} /> : null}
      <h2>{t('always.title')}</h2>
      <p>{t('always.lead')}</p>
      <SummaryList items={kinds.flatMap((kind) => alwaysOn(view, kind))} />
    </Page>
  );
}

function Switches({ view, kinds, silenced }: Omit<NotificationsPageProps, 'saved'>) {
  const t = notificationTexts.for(view.chamber, view.locale);
  const values = Object.fromEntries(kinds.map(({ id }) => [id, silenced.has(id) ? '' : 'ja']));
  const hidden = { [offeredField]: kinds.map(({ id }) => id).join(',') };
  return (
    <>
      <h2>{t('optional.title')}</h2>
      <Form action={paths.notifications} form={{ values, errors: {} }} hidden={hidden}>
        {kinds.map(({ id, words }) => {
          const { title, description } = words(view.chamber, view.locale);
          return <CheckboxField key={id} name={id} label={title} hint={description} optional />;
        })}
        <Actions>
          <Button>{t('save')}</Button>
          <ButtonLink href={paths.profile} kind="tertiary">
            {t('back')}
          </ButtonLink>
        </Actions>
      </Form>
    </>
  );
}

function alwaysOn(view: View, { weight, words }: NoticeKind) {
  if (weight === 'optional') return [];
  const { title, description } = words(view.chamber, view.locale);
  return [{ label: title, value: description }];
}
