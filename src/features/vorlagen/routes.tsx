import type { ReadContext } from '../../platform/http/context.ts';
import { signedInActor } from '../../platform/http/context.ts';
import { page, redirect, type Reply, unknown } from '../../platform/http/reply.ts';
import { get, type Route } from '../../platform/http/route.ts';
import { factsOf } from './facts.ts';
import { handOut } from './hand-out.ts';
import { findVorlage, offeredGroups } from './list.ts';
import { ListPage } from './pages/list-page.tsx';
import { paths } from './paths.ts';
import { maySeeVorlagen } from './permissions.ts';

/** Templates for those who act for a Betrieb or a Person (row C9). */
export const vorlagenRoutes: readonly Route[] = [
  get(paths.list, { may: maySeeVorlagen }, async ({ actor, db, locale, query, view }) => {
    const { actingFor } = signedInActor({ actor });
    const groups = await offeredGroups(db, locale);
    return page(
      <ListPage view={view} forWhom={actingFor?.label ?? ''} groups={groups} isGone={query.has('vorbei')} />,
    );
  }),
  get(paths.one, { may: maySeeVorlagen }, handOutOne),
];

async function handOutOne(context: ReadContext): Promise<Reply> {
  const { db, locale, params } = context;
  const { actingFor } = signedInActor(context);
  const vorlage = await findVorlage(db, locale, params['id'] ?? '');
  if (!actingFor || !vorlage || vorlage.withdrawnAt !== null || vorlage.source?.kind === 'link')
    return unknown();
  const facts = await factsOf(db, actingFor);
  return (await handOut(context, db, vorlage, facts)) ?? redirect(`${paths.list}?vorbei`);
}
