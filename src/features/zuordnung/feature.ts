import type { Feature, NextStep, ServiceTile } from '../../platform/feature/feature.ts';
import { antragPath } from '../antraege/index.ts';
import { applicantRoutes } from './applicant-routes.tsx';
import { zuordnungArtTexts } from './art-texts.de.ts';
import { betriebRoutes } from './betrieb-routes.tsx';
import { countAntraegeLeft } from './ending-queries.ts';
import { deletedBetriebeJob } from './deleted-betriebe.ts';
import { gatherCodesJob } from './gather-codes.ts';
import { zuordnungEasyLanguage } from './easy-language.ts';
import { zuordnungEasyTexts } from './easy-texts.de.ts';
import { zuordnungGallery } from './gallery.tsx';
import { zuordnungMigrations } from './migrations.ts';
import { antragNotice } from './notice-kinds.ts';
import { paths } from './paths.ts';
import { zuordnungOfficeTexts } from './office-texts.de.ts';
import { offersZuordnung } from './permissions.ts';
import { listOpenZuordnungen } from './queries.ts';
import { zuordnungSettings } from './settings.ts';
import { settleLinkedJob } from './settle-linked.ts';
import { zuordnungTexts } from './texts.de.ts';
import { zuordnungArt } from './zuordnung-art.ts';

/** Linking by a numbered Antrag and a code to the Betrieb's registered address (seed 004). */
export const zuordnungFeature: Feature = {
  name: 'zuordnung',
  migrations: zuordnungMigrations,
  settings: [zuordnungSettings],
  texts: [zuordnungTexts, zuordnungArtTexts, zuordnungEasyTexts, zuordnungOfficeTexts],
  antragsarten: [zuordnungArt],
  routes: [...applicantRoutes, ...betriebRoutes],
  gallery: zuordnungGallery,
  easyLanguage: zuordnungEasyLanguage,
  notices: [antragNotice],
  importEndings: [
    {
      of: 'betriebe',
      label: (chamber) => zuordnungOfficeTexts.for(chamber, 'de')('ends.antraege'),
      count: (tx, leaving) => countAntraegeLeft(tx, leaving),
    },
  ],
  jobs: (house) => [deletedBetriebeJob(house), gatherCodesJob(house), settleLinkedJob(house)],
  services({ chamber, locale }): readonly ServiceTile[] {
    if (!offersZuordnung(chamber)) return [];
    const t = zuordnungTexts.for(chamber, locale);
    return [
      {
        id: 'zuordnung',
        title: t('tile.title'),
        description: t('tile.text'),
        href: paths.form,
        level: 'registered',
        group: 'account',
      },
    ];
  },
  async nextSteps({ actor, chamber, locale, db }): Promise<readonly NextStep[]> {
    if (actor.kind !== 'account' || !offersZuordnung(chamber)) return [];
    const t = zuordnungTexts.for(chamber, locale);
    const linked = new Set(actor.mandates.map((mandate) => mandate.subjectId));
    const open = (await listOpenZuordnungen(db, actor.accountId)).filter(
      ({ betrieb_id: betriebId }) => !linked.has(betriebId),
    );
    if (open.length === 0 && actor.mandates.length === 0) {
      const action = { label: t('step.new.action'), href: paths.form };
      return [{ rank: 10, title: t('step.new.title'), text: t('step.new.text'), action }];
    }
    return open.map(({ nummer, detail, betrieb_name: betrieb }) => {
      const kind = detail === 'letter' ? 'letter' : 'code';
      return {
        rank: 5,
        title: t(`step.${kind}.title`, { nummer }),
        text: t(`step.${kind}.text`, { betrieb }),
        action: { label: t('step.code.action'), href: antragPath(nummer) },
      };
    });
  },
};
