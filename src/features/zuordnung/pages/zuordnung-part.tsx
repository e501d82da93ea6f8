import { formatDateTime } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  CodeField,
  Form,
  type FormState,
  Lead,
  PostButton,
  type View,
} from '../../../platform/ui/index.ts';
import { antragPath } from '../../antraege/index.ts';
import { newCodePath } from '../paths.ts';
import { waitsForCode } from '../rules.ts';
import { zuordnungTexts } from '../texts.de.ts';
import type { Zuordnung } from '../zuordnung.ts';

export interface ZuordnungPartProps {
  readonly view: View;
  readonly zuordnung: Zuordnung;
  readonly form: FormState;
  /** What has just been done, by the value of `hinweis`. */
  readonly hint: string | null;
}

/** What stands on the page of an Antrag on Zuordnung beside what all have: how it stands, and the form with the code. */
export function ZuordnungPart({ view, zuordnung, form, hint }: ZuordnungPartProps) {
  const t = zuordnungTexts.for(view.chamber, view.locale);
  const { serviceEmail: email } = view.chamber.identity;
  return (
    <>
      {hint === 'code-gesendet' ? <Alert tone="success" heading={t('antrag.again.sent')} /> : null}
      {hint === 'kein-code-mehr' ? (
        <Alert tone="warning" heading={t('antrag.again.refused', { email })} />
      ) : null}
      {waitsForCode(zuordnung) ? (
        <CodeForm view={view} zuordnung={zuordnung} form={form} />
      ) : (
        <Standing view={view} zuordnung={zuordnung} />
      )}
    </>
  );
}

function Standing({ view, zuordnung }: Pick<ZuordnungPartProps, 'view' | 'zuordnung'>) {
  const t = zuordnungTexts.for(view.chamber, view.locale);
  const { betrieb_id: betriebId, betrieb_name: betrieb, betriebsnummer, detail, state } = zuordnung;
  const { serviceEmail: email } = view.chamber.identity;
  const { actor } = view;
  const acts = actor.kind === 'account' && actor.mandates.some(({ subjectId }) => subjectId === betriebId);
  // the link may be there a moment before the Antrag knows
  if (state === 'approved' || (state === 'awaiting' && acts)) {
    const heading = t(acts ? 'antrag.confirmed.lead' : 'antrag.confirmed.over', { betrieb });
    return (
      <Alert tone={acts ? 'success' : 'info'} heading={heading}>
        <a href="/mein-bereich">{t('antrag.back')}</a>
      </Alert>
    );
  }
  if (state === 'awaiting')
    return (
      <>
        <Lead>{t('antrag.letter.lead')}</Lead>
        <Actions>
          <ButtonLink href={`/freischalten/betrieb?betriebsnummer=${betriebsnummer}`}>
            {t('antrag.letter.action')}
          </ButtonLink>
        </Actions>
      </>
    );
  if (state === 'withdrawn') return <Alert tone="info" heading={t('antrag.withdrawn.lead')} />;
  return (
    <Alert
      tone="info"
      heading={t(detail === 'deleted' ? 'antrag.deleted.lead' : 'antrag.denied.lead', { email })}
    />
  );
}

function CodeForm({ view, zuordnung, form }: Omit<ZuordnungPartProps, 'hint'>) {
  const t = zuordnungTexts.for(view.chamber, view.locale);
  return (
    <>
      <Lead>{t(zuordnung.code_waits_since ? 'antrag.gathered.lead' : 'antrag.waiting.lead')}</Lead>
      {zuordnung.code_expires_at ? (
        <p>{t('antrag.waiting.until', { until: formatDateTime(zuordnung.code_expires_at, view.locale) })}</p>
      ) : null}
      <Form action={antragPath(zuordnung.nummer)} form={form}>
        <CodeField name="code" label={t('field.code')} hint={t('field.code.hint')} />
        <Actions>
          <Button>{t('form.submit')}</Button>
        </Actions>
      </Form>
      <h2>{t('antrag.noCode')}</h2>
      <p>{t('antrag.again.lead')}</p>
      <PostButton action={newCodePath(zuordnung.nummer)} kind="secondary">
        {t('antrag.again')}
      </PostButton>
    </>
  );
}
