import type { Feature } from '../../platform/feature/feature.ts';
import { daysBefore, retentionWords } from '../../platform/feature/retention.ts';
import { forgetDocuments } from '../documents/index.ts';
import { formTexts } from './forms/texts.de.ts';
import { vorlagenGallery } from './gallery.tsx';
import { vorlagenMigrations } from './migrations.ts';
import { vorlagenOfficeRoutes } from './office/routes.tsx';
import { vorlagenOfficeTexts } from './office/texts.de.ts';
import { officePaths, paths } from './paths.ts';
import { keepRight } from './permissions.ts';
import { deleteWithdrawnBefore } from './queries.ts';
import { vorlagenRoutes } from './routes.tsx';
import { offersVorlagen, vorlagenSettings } from './settings.ts';
import { takeFilesJob } from './take-files-job.ts';
import { vorlagenTexts } from './texts.de.ts';

/** How long the file of a withdrawn template can be offered again. */
const withdrawnDays = 365;

/** Ready-made forms and lists for Betriebe and Personen (seed 001, row C9). */
export const vorlagenFeature: Feature = {
  name: 'vorlagen',
  migrations: vorlagenMigrations,
  settings: [vorlagenSettings],
  texts: [vorlagenTexts, formTexts, vorlagenOfficeTexts],
  routes: vorlagenRoutes,
  officeRoutes: vorlagenOfficeRoutes,
  officePlaces: [
    {
      label: vorlagenOfficeTexts.messages.de.place,
      href: officePaths.list,
      right: keepRight,
      appliesTo: offersVorlagen,
    },
  ],
  jobs: (house) => [takeFilesJob(house)],
  services({ chamber, locale }) {
    if (!offersVorlagen(chamber)) return [];
    const t = vorlagenTexts.for(chamber, locale);
    return [
      {
        id: 'vorlagen',
        title: t('tile.title'),
        description: t('tile.text'),
        href: paths.list,
        level: 'linked',
        group: 'documents',
      },
    ];
  },
  help(chamber, locale) {
    if (!offersVorlagen(chamber)) return [];
    const t = vorlagenTexts.for(chamber, locale);
    const groups = vorlagenSettings
      .of(chamber)
      .groups.map(({ title }) => title[locale])
      .join(', ');
    return [
      {
        id: 'vorlagen',
        topic: 'dienste',
        rank: 66,
        question: t('faq'),
        answer: [t('faq.answer', { groups }), t('faq.filled')],
        action: { label: t('list.title'), href: paths.list },
      },
    ];
  },
  retention: [
    {
      id: 'vorlagen.withdrawn',
      tables: ['vorlagen'],
      isTold: false,
      appliesTo: offersVorlagen,
      words: retentionWords(vorlagenTexts, 'retention', () => ({ days: withdrawnDays })),
      async forget(tx, { now, most }) {
        const ids = await deleteWithdrawnBefore(tx, daysBefore(now, withdrawnDays), most);
        for (const id of ids) await forgetDocuments(tx, { kind: 'vorlage', id });
        return ids.length;
      },
    },
  ],
  gallery: vorlagenGallery,
};
