import { formatDateTime, formatDateTimeWithSeconds } from '../../../lib/dates.ts';
import {
  Actions,
  Alert,
  Button,
  ButtonLink,
  CodeField,
  Form,
  type FormState,
  Lead,
  Page,
  PostButton,
  SummaryList,
  Timeline,
  type View,
} from '../../../platform/ui/index.ts';
import { watchedZuordnung } from '../live.ts';
import { antragPath, paths } from '../paths.ts';
import type { Zuordnung } from '../zuordnung.ts';
import { zuordnungTexts } from '../texts.de.ts';

export interface AntragPageProps {
  readonly view: View;
  readonly zuordnung: Zuordnung;
  readonly form: FormState;
  readonly notice?: 'code-gesendet' | 'kein-code-mehr' | undefined;
}

/** One Antrag with number, time, state, history, and what can be done about it now. */
export function AntragPage({ view, zuordnung, form, notice }: AntragPageProps) {
  const t = zuordnungTexts.for(view.chamber, view.locale);
  const { serviceEmail } = view.chamber.identity;
  const { nummer, state } = zuordnung;
  // what was refused stands in the page and nowhere else
  const isRefused = Object.keys(form.errors).length > 0;
  const live = {
    stream: antragPath(nummer, 'neues'),
    stand: watchedZuordnung(zuordnung).stand,
    facts: { [nummer]: t('live.antrag', { nummer, state: t(`state.${state}`) }) },
  };
  return (
    <Page
      view={view}
      title={t('antrag.title', { nummer: zuordnung.nummer })}
      breadcrumb={[{ label: t('list.title'), href: paths.list }]}
      invalid={isRefused}
      live={isRefused ? undefined : live}
    >
      {notice === 'code-gesendet' ? <Alert tone="success" heading={t('antrag.again.sent')} /> : null}
      {notice === 'kein-code-mehr' ? (
        <Alert tone="warning" heading={t('antrag.again.refused', { email: serviceEmail })} />
      ) : null}
      <p>{t('antrag.sent', { at: formatDateTimeWithSeconds(zuordnung.sent_at, view.locale) })}</p>
      <NextMove view={view} zuordnung={zuordnung} form={form} />
      <h2>{t('antrag.facts')}</h2>
      <SummaryList
        items={[
          { label: t('antrag.kind'), value: t('antrag.kind.value') },
          { label: t('antrag.betriebsnummer'), value: zuordnung.betriebsnummer },
          { label: t('antrag.name'), value: zuordnung.typed_name },
          { label: t('antrag.state'), value: t(`state.${zuordnung.state}`) },
        ]}
      />
      <h2>{t('history.title')}</h2>
      <Timeline entries={historyOf(view, zuordnung)} />
    </Page>
  );
}

function NextMove({ view, zuordnung, form }: Pick<AntragPageProps, 'view' | 'zuordnung' | 'form'>) {
  const t = zuordnungTexts.for(view.chamber, view.locale);
  switch (zuordnung.state) {
    case 'waiting':
      return <CodeForm view={view} zuordnung={zuordnung} form={form} />;
    case 'letter':
      return (
        <>
          <Lead>{t('antrag.letter.lead')}</Lead>
          <Actions>
            <ButtonLink href={`/freischalten/betrieb?betriebsnummer=${zuordnung.betriebsnummer}`}>
              {t('antrag.letter.action')}
            </ButtonLink>
            <PostButton action={antragPath(zuordnung.nummer, 'zurueckziehen')} kind="tertiary">
              {t('antrag.withdraw')}
            </PostButton>
          </Actions>
        </>
      );
    case 'confirmed': {
      const { actor } = view;
      const acts =
        actor.kind === 'account' &&
        actor.mandates.some(({ subjectId }) => subjectId === zuordnung.betrieb_id);
      const heading = t(acts ? 'antrag.confirmed.lead' : 'antrag.confirmed.over', {
        betrieb: zuordnung.betrieb_name,
      });
      return (
        <Alert tone={acts ? 'success' : 'info'} heading={heading}>
          <a href="/mein-bereich">{t('antrag.back')}</a>
        </Alert>
      );
    }
    case 'withdrawn':
    case 'deleted':
    case 'denied':
      return (
        <Alert
          tone="info"
          heading={t(`antrag.${zuordnung.state}.lead`, { email: view.chamber.identity.serviceEmail })}
        >
          <a href={paths.form}>{t('antrag.new')}</a>
        </Alert>
      );
  }
}

function CodeForm({ view, zuordnung, form }: Pick<AntragPageProps, 'view' | 'zuordnung' | 'form'>) {
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
      <PostButton action={antragPath(zuordnung.nummer, 'neuer-code')} kind="secondary">
        {t('antrag.again')}
      </PostButton>
      <p>{t('antrag.withdraw.lead')}</p>
      <PostButton action={antragPath(zuordnung.nummer, 'zurueckziehen')} kind="secondary">
        {t('antrag.withdraw')}
      </PostButton>
    </>
  );
}

function historyOf(view: View, zuordnung: Zuordnung) {
  const t = zuordnungTexts.for(view.chamber, view.locale);
  const entry = (at: Date, heading: string) => ({
    when: formatDateTimeWithSeconds(at, view.locale),
    dateTime: at.toISOString(),
    heading,
  });
  const ends = {
    confirmed:
      zuordnung.confirmed_by === 'betrieb'
        ? t('history.confirmedByBetrieb')
        : t('history.confirmedByApplicant'),
    withdrawn: t('history.withdrawn'),
    denied: t('history.denied'),
    deleted: t('history.deleted'),
  };
  const { decided_at: decidedAt, state } = zuordnung;
  const end = decidedAt && state !== 'waiting' && state !== 'letter' ? [entry(decidedAt, ends[state])] : [];
  return [...end, entry(zuordnung.sent_at, t('history.sent'))];
}
