import {
  Actions,
  Button,
  EasyLink,
  Form,
  type FormState,
  Lead,
  Page,
  type View,
} from '../../../platform/ui/index.ts';
import { BetriebFields, freischaltungSettings, PersonField } from '../../freischaltung/index.ts';
import { paths } from '../paths.ts';
import type { PinFor } from '../rules.ts';
import { pinPageTexts } from '../texts.de.ts';

/** The form that asks for a PIN letter. */
export function RequestPage({ view, kind, form }: { view: View; kind: PinFor; form: FormState }) {
  const t = pinPageTexts.for(view.chamber, view.locale);
  const other = kind === 'betrieb' ? 'person' : 'betrieb';
  const offersBoth = freischaltungSettings.of(view.chamber).kinds.length > 1;
  return (
    <Page
      view={view}
      title={kind === 'betrieb' ? t('request.title') : t('request.person.title')}
      invalid={Object.keys(form.errors).length > 0}
    >
      <Lead>{kind === 'betrieb' ? t('request.lead') : t('request.person.lead')}</Lead>
      <EasyLink view={view} about="link" />
      <Form action={kind === 'betrieb' ? paths.request : paths.requestPerson} form={form}>
        {kind === 'betrieb' ? <BetriebFields view={view} /> : <PersonField view={view} />}
        <Actions>
          <Button>{t('request.submit')}</Button>
        </Actions>
      </Form>
      <p>{t('request.moved', { email: view.chamber.identity.serviceEmail })}</p>
      {offersBoth ? (
        <p>
          <a href={other === 'person' ? paths.requestPerson : paths.request}>
            {other === 'person' ? t('request.toPerson') : t('request.toBetrieb')}
          </a>
        </p>
      ) : null}
    </Page>
  );
}
