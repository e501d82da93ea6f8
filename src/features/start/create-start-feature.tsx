import { signedIn, anyone } from '../../platform/access/permission.ts';
import { together } from '../../platform/database/together.ts';
import type { Feature, NextStep, ServiceTile } from '../../platform/feature/feature.ts';
import { signedInActor, type ReadContext, type RequestFacts } from '../../platform/http/context.ts';
import { page } from '../../platform/http/reply.ts';
import { get, getStatic } from '../../platform/http/route.ts';
import { HomePage } from './pages/home-page.tsx';
import { MinePage, type MinePageProps } from './pages/mine-page.tsx';
import { ServicesPage } from './pages/services-page.tsx';
import { startGallery } from './gallery.tsx';
import { overviewFor, usableBy } from './services.ts';
import { startTexts } from './texts.de.ts';

const notices = new Set(['betrieb-verbunden', 'person-verbunden', 'passwort-gespeichert']);

/**
 * The start page, one's own area and the overview of services, gathered from what the other features offer.
 * @param others all features whose services and next steps are shown
 */
export function createStartFeature(others: readonly Feature[]): Feature {
  const othersOf = (facts: Pick<RequestFacts, 'chamber' | 'locale'>): readonly ServiceTile[] =>
    others.flatMap((feature) => feature.services?.(facts) ?? []);
  const servicesOf = (facts: Pick<RequestFacts, 'chamber' | 'locale'>): readonly ServiceTile[] => [
    ...ownServices(facts),
    ...othersOf(facts),
  ];
  const stepsFor = async (context: ReadContext): Promise<readonly NextStep[]> => {
    const steps = await together(others.map((feature) => feature.nextSteps?.(context) ?? []));
    return steps.flat().sort((a, b) => a.rank - b.rank);
  };
  return {
    name: 'start',
    texts: [startTexts],
    gallery: startGallery({ othersOf, servicesOf }),
    routes: [
      getStatic('/', { may: anyone }, (facts) =>
        page(
          <HomePage
            view={facts.view}
            services={othersOf(facts)}
            justSignedOut={facts.query.get('hinweis') === 'abgemeldet'}
          />,
        ),
      ),
      getStatic('/dienste', { may: anyone }, (facts) =>
        page(<ServicesPage view={facts.view} services={overviewFor(facts.actor, servicesOf(facts))} />),
      ),
      get('/mein-bereich', { may: signedIn }, async (context) => {
        const actor = signedInActor(context);
        return page(
          <MinePage
            view={context.view}
            actor={actor}
            steps={await stepsFor(context)}
            services={usableBy(actor, servicesOf(context))}
            notice={noticeOf(context.query.get('hinweis'))}
          />,
        );
      }),
    ],
  };
}

function noticeOf(key: string | null): MinePageProps['notice'] {
  return key !== null && notices.has(key) ? (key as MinePageProps['notice']) : undefined;
}

function ownServices({ chamber, locale }: Pick<RequestFacts, 'chamber' | 'locale'>): readonly ServiceTile[] {
  const t = startTexts.for(chamber, locale);
  return [
    {
      id: 'register',
      title: t('tile.register.title'),
      description: t('tile.register.text'),
      href: '/registrieren',
      level: 'anyone',
      group: 'account',
    },
    {
      id: 'help',
      title: t('tile.help.title'),
      description: t('tile.help.text'),
      href: '/hilfe',
      level: 'anyone',
      group: 'help',
    },
    {
      id: 'profile',
      title: t('tile.profile.title'),
      description: t('tile.profile.text'),
      href: '/profil',
      level: 'registered',
      group: 'account',
    },
  ];
}
