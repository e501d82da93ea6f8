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
import type { MandateRecord } from '../mandate.ts';
import { mandatePath, paths } from '../paths.ts';
import { sepaTexts } from '../texts.de.ts';

export interface RevokePageProps {
  readonly view: View;
  readonly mandate: MandateRecord;
}

/** Asks once more before a mandate is revoked or taken back. */
export function RevokePage({ view, mandate }: RevokePageProps) {
  const t = sepaTexts.for(view.chamber, view.locale);
  const { id, reference, state } = mandate;
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
      {state === 'active' ? <p>{t('revoke.text')}</p> : null}
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
