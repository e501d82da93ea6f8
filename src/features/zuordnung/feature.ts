import { zuordnungPersonalData } from './personal-data.ts';
import { zuordnungDataTexts } from './personal-data-texts.de.ts';
import type { Feature, NextStep, ServiceTile } from '../../platform/feature/feature.ts';
import { applicantRoutes } from './applicant-routes.tsx';
import { betriebRoutes } from './betrieb-routes.tsx';
import { deletedBetriebeJob } from './deleted-betriebe.ts';
import { gatherCodesJob } from './gather-codes.ts';
import { zuordnungEasyLanguage } from './easy-language.ts';
import { zuordnungEasyTexts } from './easy-texts.de.ts';
import { zuordnungGallery } from './gallery.tsx';
import { zuordnungMigrations } from './migrations.ts';
import { zuordnungenMove } from './move-zuordnungen.ts';
import { antragNotice } from './notice-kinds.ts';
import { zuordnungPanels } from './office/panels.tsx';
import { antragSearch } from './office/search.ts';
import { zuordnungOfficeTexts } from './office/texts.de.ts';
import { zuordnungAntraege } from './own-antraege.tsx';
import { antragPath, paths } from './paths.ts';
import { offersZuordnung } from './permissions.ts';
import { listZuordnungen } from './queries.ts';
import { isOpen } from './rules.ts';
import { zuordnungSettings } from './settings.ts';
import { zuordnungenEnd, zuordnungRetention } from './retention.ts';
import { zuordnungRetentionTexts } from './retention-texts.de.ts';
import { zuordnungTexts } from './texts.de.ts';

/** Linking by a numbered Antrag and a code to the Betrieb's registered address (seed 004). */
export const zuordnungFeature: Feature = {
  name: 'zuordnung',
  migrations: zuordnungMigrations,
  settings: [zuordnungSettings],
  texts: [
    zuordnungTexts,
    zuordnungDataTexts,
    zuordnungEasyTexts,
    zuordnungOfficeTexts,
    zuordnungRetentionTexts,
  ],
  officePanels: zuordnungPanels,
  officeSearch: antragSearch,
  personalData: zuordnungPersonalData,
  routes: [...applicantRoutes, ...betriebRoutes],
  ownAntraege: zuordnungAntraege,
  gallery: zuordnungGallery,
  easyLanguage: zuordnungEasyLanguage,
  notices: [antragNotice],
  retention: zuordnungRetention,
  recordsEnd: zuordnungenEnd,
  jobs: (house) => [deletedBetriebeJob(house), gatherCodesJob(house)],
  accountMove: zuordnungenMove,
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
    const open = (await listZuordnungen(db, actor.accountId)).filter(
      ({ state, betrieb_id: betriebId }) => isOpen(state) && !linked.has(betriebId),
    );
    if (open.length === 0 && actor.mandates.length === 0) {
      const action = { label: t('step.new.action'), href: paths.form };
      return [{ rank: 10, title: t('step.new.title'), text: t('step.new.text'), action }];
    }
    return open.map(({ nummer, state, betrieb_name: betrieb }) => {
      const kind = state === 'letter' ? 'letter' : 'code';
      return {
        rank: 5,
        title: t(`step.${kind}.title`, { nummer }),
        text: t(`step.${kind}.text`, { betrieb }),
        action: { label: t('step.code.action'), href: antragPath(nummer) },
      };
    });
  },
};
