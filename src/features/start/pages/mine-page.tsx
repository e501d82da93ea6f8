import { formatDate } from '../../../lib/dates.ts';
import type { SignedInActor } from '../../../platform/access/actor.ts';
import type { NextStep, ServiceTile as Service } from '../../../platform/feature/feature.ts';
import { Alert, Page, SummaryList, TaskCard, type View } from '../../../platform/ui/index.ts';
import { freischaltungSettings } from '../../freischaltung/index.ts';
import { startTexts } from '../texts.de.ts';
import { ServiceGroups } from './service-groups.tsx';

export interface MinePageProps {
  readonly view: View;
  readonly actor: SignedInActor;
  readonly steps: readonly NextStep[];
  /** Services that this person can use now. */
  readonly services: readonly Service[];
  /** What has just happened. */
  readonly notice?: 'betrieb-verbunden' | 'person-verbunden' | 'passwort-gespeichert' | undefined;
}

/** One's own area: what is to do next, for whom one acts, the services that are open now. */
export function MinePage({ view, actor, steps, services, notice }: MinePageProps) {
  const t = startTexts.for(view.chamber, view.locale);
  return (
    <Page
      view={view}
      title={t('mine.title')}
      heading={t('mine.greeting', { name: `${actor.firstName} ${actor.lastName}` })}
      width="wide"
    >
      <Notice view={view} actor={actor} notice={notice} />
      <h2>{t('mine.next')}</h2>
      {steps.length === 0 ? <p>{t('mine.nothing')}</p> : null}
      {steps.map((step) => (
        <Task key={`${step.title} ${step.action.href}`} view={view} actor={actor} step={step} />
      ))}
      {actor.mandates.length > 0 ? <Links view={view} actor={actor} /> : null}
      <h2>{t('mine.services')}</h2>
      <ServiceGroups view={view} services={services} />
      <p>
        <a href="/dienste">{t('mine.allServices')}</a>
      </p>
    </Page>
  );
}

/** Something to do; whoever acts for several is told for which of them. */
function Task({ view, actor, step }: Pick<MinePageProps, 'view' | 'actor'> & { readonly step: NextStep }) {
  const t = startTexts.for(view.chamber, view.locale);
  const whom = actor.mandates.find(({ subjectId }) => subjectId === step.subjectId);
  return (
    <TaskCard heading={step.title} level={3} action={step.action}>
      {whom && actor.mandates.length > 1 ? (
        <p>
          <strong>{t('mine.for', { label: whom.label })}</strong>
        </p>
      ) : null}
      <p>{step.text}</p>
    </TaskCard>
  );
}

function Notice({ view, actor, notice }: Pick<MinePageProps, 'view' | 'actor' | 'notice'>) {
  const t = startTexts.for(view.chamber, view.locale);
  if (notice === 'passwort-gespeichert') return <Alert tone="success" heading={t('mine.passwordSet')} />;
  if (!notice || !actor.actingFor) return null;
  const heading =
    notice === 'betrieb-verbunden'
      ? t('mine.linked.betrieb', { label: actor.actingFor.label })
      : t('mine.linked.person');
  return (
    <Alert tone="success" heading={heading}>
      {t('mine.linked.text')}
    </Alert>
  );
}

function Links({ view, actor }: Pick<MinePageProps, 'view' | 'actor'>) {
  const t = startTexts.for(view.chamber, view.locale);
  return (
    <>
      <h2>{t('mine.links')}</h2>
      <SummaryList
        items={actor.mandates.map((mandate) => {
          const facts = { number: mandate.number, since: formatDate(mandate.since, view.locale) };
          return {
            label: mandate.label,
            value: mandate.kind === 'betrieb' ? t('mine.link.betrieb', facts) : t('mine.link.person', facts),
          };
        })}
      />
      <p>
        <a href="/verknuepfungen">{t('mine.ownLinks')}</a>
      </p>
      {mayLinkMore(view, actor) ? (
        <p>
          <a href="/freischalten">{t('mine.addLink')}</a>
        </p>
      ) : null}
    </>
  );
}

/** Where an account takes one Betrieb and no Person, nothing offers a second link. */
function mayLinkMore(view: View, actor: SignedInActor): boolean {
  const { kinds, maxBetriebe } = freischaltungSettings.of(view.chamber);
  const betriebe = actor.mandates.filter(({ kind }) => kind === 'betrieb').length;
  return betriebe < maxBetriebe || kinds.includes('person');
}
