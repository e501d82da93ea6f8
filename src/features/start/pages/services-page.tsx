import type { ServiceLevel, ServiceTile as Service } from '../../../platform/feature/feature.ts';
import { Lead, Page, Stack, type View } from '../../../platform/ui/index.ts';
import { startTexts } from '../texts.de.ts';
import { ServiceGroups, Tiles } from './service-groups.tsx';

/** So many services are looked through at a glance; more stand under headings of their own. */
const mostInOne = 6;

const levels: readonly ServiceLevel[] = ['anyone', 'registered', 'linked'];

/** All services that exist, by who may use them, with the way there for whoever is not that far yet. */
export function ServicesPage({
  view,
  services,
}: {
  readonly view: View;
  readonly services: readonly Service[];
}) {
  const t = startTexts.for(view.chamber, view.locale);
  return (
    <Page view={view} title={t('services.title')} width="wide" indexable>
      <Lead>{t('services.lead')}</Lead>
      {levels.map((level) => {
        const offered = services.filter((service) => service.level === level);
        if (offered.length === 0) return null;
        return (
          <section key={level}>
            <h2>{t(`services.${level}`)}</h2>
            <WayThere view={view} level={level} />
            {offered.length > mostInOne ? (
              <Stack>
                <ServiceGroups view={view} services={offered} />
              </Stack>
            ) : (
              <Tiles services={offered} />
            )}
          </section>
        );
      })}
    </Page>
  );
}

function WayThere({ view, level }: { readonly view: View; readonly level: ServiceLevel }) {
  const t = startTexts.for(view.chamber, view.locale);
  if (level === 'anyone') return null;
  if (level === 'registered') {
    if (view.actor.kind === 'account') return null;
    return (
      <p>
        {t('services.registered.way')} <a href="/registrieren">{t('services.register')}</a>
      </p>
    );
  }
  if (view.actor.kind === 'account' && view.actor.mandates.length > 0) return null;
  return (
    <p>
      {t('services.linked.way')} <a href="/freischalten">{t('services.link')}</a>
    </p>
  );
}
