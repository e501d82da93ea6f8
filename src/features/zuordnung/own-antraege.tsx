import type { OwnAntraege } from '../../platform/feature/antrag.ts';
import { signedInActor } from '../../platform/http/context.ts';
import { page } from '../../platform/http/reply.ts';
import { freshForm } from '../../platform/ui/index.ts';
import { watchedZuordnung } from './live.ts';
import { AntragPage, type AntragPageProps } from './pages/antrag-page.tsx';
import { offersZuordnung } from './permissions.ts';
import { findZuordnung, listZuordnungen } from './queries.ts';
import { isOpen } from './rules.ts';
import { zuordnungTexts } from './texts.de.ts';

/** Anträge on Zuordnung stand in the one list of a person's Anträge, and have a page of their own there. */
export const zuordnungAntraege: OwnAntraege = {
  offered: offersZuordnung,
  async list(db, accountId, locale) {
    const t = zuordnungTexts.for(db.chamber, locale);
    const zuordnungen = await listZuordnungen(db, accountId);
    return zuordnungen.map(({ nummer, betrieb_name: betrieb, sent_at: sentAt, state }) => ({
      nummer,
      title: t('list.what', { betrieb }),
      sentAt,
      state: t(`state.${state}`),
      toDo: isOpen(state) ? t(state === 'letter' ? 'list.toDo.letter' : 'list.toDo.code') : undefined,
    }));
  },
  async watch({ actor, db }, nummer) {
    const accountId = actor.kind === 'account' ? actor.accountId : undefined;
    const zuordnung = accountId && (await findZuordnung(db, accountId, nummer));
    return zuordnung ? watchedZuordnung(zuordnung) : undefined;
  },
  async show(context, nummer) {
    const zuordnung = await findZuordnung(context.db, signedInActor(context).accountId, nummer);
    if (!zuordnung) return undefined;
    const hint = context.query.get('hinweis');
    const notice: AntragPageProps['notice'] =
      hint === 'code-gesendet' || hint === 'kein-code-mehr' ? hint : undefined;
    return page(<AntragPage view={context.view} zuordnung={zuordnung} form={freshForm()} notice={notice} />);
  },
};
