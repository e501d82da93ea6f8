import { berlinDate, formatDate } from '../../lib/dates.ts';
import type { Feature, NextStep } from '../../platform/feature/feature.ts';
import { type ReadContext, signedInActor } from '../../platform/http/context.ts';
import { rolesGive } from '../freischaltung/index.ts';
import { mandatePath, paths } from './paths.ts';
import { ownerOf } from './permissions.ts';
import { selectMandatesOf } from './queries.ts';
import { lapsesOn, lapsesSoon } from './rules.ts';
import { offersSepa } from './settings.ts';
import { sepaTexts } from './texts.de.ts';

/** The door to mandates, for who looks after the money (seed 001, 25). */
export const sepaServices: NonNullable<Feature['services']> = ({ chamber, locale }) => {
  if (!offersSepa(chamber)) return [];
  const t = sepaTexts.for(chamber, locale);
  return [
    {
      id: 'sepa',
      title: t('tile.title'),
      description: t('tile.text'),
      href: paths.list,
      level: 'linked',
      group: 'payments',
      forRoles: (roles) => roles.length === 0 || rolesGive(roles, 'finanzen'),
    },
  ];
};

/** A mandate to be signed, or one that lapses soon. */
export async function sepaNextSteps(context: ReadContext): Promise<readonly NextStep[]> {
  const { chamber, db, locale, now } = context;
  const actor = signedInActor(context);
  const mandate = actor.actingFor;
  if (!mandate || !offersSepa(chamber)) return [];
  if (mandate.kind === 'betrieb' && !rolesGive(mandate.roles, 'finanzen')) return [];
  const t = sepaTexts.for(chamber, locale);
  const mandates = await selectMandatesOf(db, ownerOf(actor));
  return mandates.flatMap((one): readonly NextStep[] => {
    const { id, reference, state, handedInAt, isOneOff } = one;
    const next = {
      action: { label: t('next.action'), href: mandatePath(id) },
      subjectId: mandate.subjectId,
    };
    if (state === 'unsigned' && handedInAt) return [];
    if (state === 'unsigned')
      return [
        { rank: 30, title: t('next.unsigned.title'), text: t('next.unsigned.text', { reference }), ...next },
      ];
    if (state !== 'active' || isOneOff || !lapsesSoon(one, berlinDate(now))) return [];
    const until = formatDate(lapsesOn(one), locale);
    return [
      { rank: 45, title: t('next.lapses.title'), text: t('next.lapses.text', { reference, until }), ...next },
    ];
  });
}
