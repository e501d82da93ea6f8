import {
  Actions,
  Button,
  ButtonLink,
  Form,
  freshForm,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import type { IsoDate } from '../../../lib/dates.ts';
import type { MandateRecord } from '../mandate.ts';
import { mandatePath, paths } from '../paths.ts';
import { sepaTexts } from '../texts.de.ts';
import { stillComingWords } from '../words.ts';

export interface RevokePageProps {
  readonly view: View;
  readonly mandate: MandateRecord;
  readonly today: IsoDate;
}

/** Asks once more before a mandate is revoked or taken back. */
export function RevokePage({ view, mandate, today }: RevokePageProps) {
  const t = sepaTexts.for(view.chamber, view.locale);
  const { id, reference, state } = mandate;
  const coming = stillComingWords(view.chamber, view.locale, mandate, today);
  return (
    <Page
      view={view}
      title={t(state === 'active' ? 'revoke.title' : 'one.takeBack')}
      breadcrumb={[
        { label: t('list.title'), href: paths.list },
        { label: t('one.title', { reference }), href: mandatePath(id) },
      ]}
    >
      <Lead>{t('revoke.lead', { reference })}</Lead>
      {coming.length > 0 ? <p>{coming.join(' ')}</p> : null}
      {state === 'active' ? <p>{t(coming.length > 0 ? 'revoke.payOther' : 'revoke.text')}</p> : null}
      <Form action={paths.revoke.replace(':id', id)} form={freshForm({})}>
        <Actions>
          <Button>{t(state === 'active' ? 'revoke.submit' : 'one.takeBack')}</Button>
          <ButtonLink href={mandatePath(id)} kind="tertiary">
            {t('revoke.back')}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}
