import type { Feature, ServiceTile } from '../../platform/feature/feature.ts';
import type { Antragsart } from '../../platform/feature/antrag.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import type { Locale } from '../../platform/texts/wording.ts';
import { applyRoutes } from './apply-routes.tsx';
import { collectArten, offeredArten, writtenArten } from './arten.ts';
import { rightFor } from './betrieb-right.ts';
import { rolesGive } from '../freischaltung/index.ts';
import { bescheidGallery } from './bescheid/gallery.tsx';
import { serveBescheideJob } from './bescheid/job.ts';
import { bescheidRoutes, bescheidWork } from './bescheid/office-routes.tsx';
import { antraegeGallery } from './gallery.tsx';
import { answerTexts } from './answer-texts.de.ts';
import { draftTexts } from './draft-texts.de.ts';
import { effectTexts } from './effect-texts.de.ts';
import { leftTexts } from './left-texts.de.ts';
import { antraegeListTexts } from './list-texts.de.ts';
import { antraegeHelp } from './help.ts';
import { antraegeHelpTexts } from './help-texts.de.ts';
import { recipientTexts } from './bescheid/recipient-texts.de.ts';
import { actTexts } from './office/act-texts.de.ts';
import { followTexts } from './office/follow-texts.de.ts';
import { completeTexts } from './office/complete-texts.de.ts';
import { loadDemoAntraege } from './load-demo.ts';
import { antraegeLetterTexts } from './letters/texts.de.ts';
import { antraegeMigrations } from './migrations.ts';
import { antraegeMove } from './move-account.ts';
import { nextSteps } from './next-steps.ts';
import { antraegeNotice } from './notice-kinds.ts';
import { actRoutes } from './office/act-routes.tsx';
import { antragRoutes } from './office/antrag-routes.tsx';
import { completeRoutes } from './office/complete-routes.tsx';
import { antraegeOfficeGallery } from './office/gallery.tsx';
import { enterTexts } from './office/enter-texts.de.ts';
import { formalTexts } from './office/formal-texts.de.ts';
import { enterRoutes } from './office/enter-routes.tsx';
import { officePapersRoutes } from './office/papers-routes.tsx';
import { antraegePanels } from './office/panels.tsx';
import { officePaths } from './office/paths.ts';
import { queueRoutes } from './office/queue-routes.tsx';
import { antraegeSearch } from './office/search.ts';
import { antraegeOfficeTexts } from './office/texts.de.ts';
import { antraegeGauges, antraegeWork } from './office/work.ts';
import { draftOffRoutes } from './draft-off-routes.tsx';
import { ownRoutes } from './own-routes.tsx';
import { paths, startPath } from './paths.ts';
import { antraegeEnd } from './records-end.ts';
import { antraegePersonalData } from './personal-data.ts';
import { antraegeDataTexts } from './personal-data-texts.de.ts';
import { rejectedPapersJob } from './rejected-papers.ts';
import { antraegeRetention } from './retention.ts';
import { antraegeRetentionTexts } from './retention-texts.de.ts';
import { questionDeadlinesJob } from './question-deadlines.ts';
import { sendCopiesJob } from './send-copies.ts';
import { sentRoutes } from './sent-routes.tsx';
import { antraegeSettings } from './settings.ts';
import { antraegeTexts } from './texts.de.ts';

/**
 * The engine of Anträge: everything that a member asks of the chamber has a number, a state and a history.
 * @param others all features that define kinds of Antrag
 */
export function createAntraegeFeature(others: readonly Feature[]): Feature {
  const arten = collectArten(others.flatMap(({ antragsarten = [] }) => antragsarten));
  return {
    name: 'antraege',
    migrations: antraegeMigrations,
    settings: [antraegeSettings],
    texts: [
      antraegeTexts,
      answerTexts,
      antraegeDataTexts,
      antraegeLetterTexts,
      antraegeHelpTexts,
      antraegeOfficeTexts,
      enterTexts,
      completeTexts,
      actTexts,
      recipientTexts,
      followTexts,
      formalTexts,
      draftTexts,
      effectTexts,
      leftTexts,
      antraegeListTexts,
      antraegeRetentionTexts,
    ],
    routes: [
      ...[...arten.values()].filter(({ ownForm }) => !ownForm).flatMap(applyRoutes),
      ...sentRoutes(arten),
      ...ownRoutes(arten),
      ...draftOffRoutes(arten),
    ],
    officeRoutes: [
      ...queueRoutes(arten),
      ...enterRoutes(arten),
      ...antragRoutes(arten),
      ...officePapersRoutes(arten),
      ...actRoutes(arten),
      ...bescheidRoutes(arten),
      ...completeRoutes(arten),
    ],
    officePlaces: [
      { label: antraegeOfficeTexts.messages.de.place, href: officePaths.queue, right: 'antraege.lesen' },
    ],
    officePanels: antraegePanels(arten),
    officeSearch: antraegeSearch(arten),
    officeWork: async (context) => [
      ...(await antraegeWork(context, arten)),
      ...(await bescheidWork(context, arten)),
    ],
    gauges: (db, now) => antraegeGauges(db, arten, now),
    jobs: (house) => [
      sendCopiesJob(house, arten),
      questionDeadlinesJob(house, arten),
      serveBescheideJob(house, arten),
      rejectedPapersJob(house, arten),
    ],
    retention: antraegeRetention(arten),
    services({ chamber, locale }) {
      const offered = offeredArten(arten, chamber);
      const tiles = writtenArten(arten, chamber).map((art): ServiceTile => tileOf(art, chamber, locale));
      if (offered.length === 0) return [];
      const t = antraegeTexts.for(chamber, locale);
      const list: ServiceTile = {
        id: 'antraege',
        title: t('tile.list.title'),
        description: t('tile.list.text'),
        href: paths.list,
        level: 'registered',
        group: 'antraege',
      };
      return [...tiles, list];
    },
    nextSteps: (context) => nextSteps(context, arten),
    recordsEnd: antraegeEnd,
    notices: [antraegeNotice],
    personalData: antraegePersonalData(arten),
    accountMove: antraegeMove(arten),
    help: (chamber, locale) => antraegeHelp(arten, chamber, locale),
    privacy: (chamber, locale) => {
      const { draftDays: days } = antraegeSettings.of(chamber);
      return offeredArten(arten, chamber).length > 0
        ? [antraegeTexts.for(chamber, locale)('privacy', { days })]
        : [];
    },
    gallery: [...antraegeGallery, ...antraegeOfficeGallery, ...bescheidGallery],
    demoAfter: ['staff'],
    loadDemo: (house, chamber, run) => loadDemoAntraege(house, chamber, run, arten),
  };
}

function tileOf(art: Antragsart, chamber: Chamber, locale: Locale): ServiceTile {
  const words = art.texts.for(chamber, locale);
  const { audience } = art;
  const base = {
    id: `antrag-${art.id}`,
    title: words('title'),
    description: words('text'),
    href: startPath(art),
    group: art.group ?? 'antraege',
  } as const;
  if (audience.includes('anyone')) return { ...base, level: 'anyone' };
  if (audience.includes('registered')) return { ...base, level: 'registered' };
  if (audience.includes('betrieb') && audience.includes('person')) return { ...base, level: 'linked' };
  if (audience.includes('person')) return { ...base, level: 'linked', forMandate: 'person' };
  return {
    ...base,
    level: 'linked',
    forMandate: 'betrieb',
    forRoles: (roles) => rolesGive(roles, rightFor(art)),
  };
}
