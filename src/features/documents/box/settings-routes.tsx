import type { Db } from '../../../platform/database/handles.ts';
import { type RequestFacts, signedInActor } from '../../../platform/http/context.ts';
import { page, redirect, refusedPage } from '../../../platform/http/reply.ts';
import { freshlyProven } from '../../../platform/access/permission.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../platform/ui/index.ts';
import { actingForBetrieb } from '../../freischaltung/index.ts';
import { ruleToday } from '../bekanntgabe/begin.ts';
import { changeConsent } from '../bekanntgabe/change-consent.ts';
import { selectConsents } from '../bekanntgabe/consent-queries.ts';
import { SettingsPage, type SettingsPageProps } from '../pages/settings-page.tsx';
import { paths } from '../paths.ts';
import { mayChangeBox } from '../permissions.ts';
import { documentTexts } from '../texts.de.ts';
import { changeSwitch } from './change-switch.ts';
import { selectTellsOfNew } from './queries.ts';

const mostShown = 10;

/** Settings of a Betrieb: mails about new documents, and its consent to formal ones in the portal. */
export const boxSettingsRoutes: readonly Route[] = [
  get(paths.settings, { may: mayChangeBox }, async (context) => {
    const said = context.query.get('gespeichert');
    const saved = said === null ? undefined : said === 'zustimmung' ? 'consent' : 'mails';
    return page(await drawn(context, context.db, freshForm(), saved));
  }),
  post(paths.settings, { may: mayChangeBox, audit: 'documents.switch-changed' }, async (context) => {
    const tellsOfNew = context.form['meldung'] === 'ja';
    const actor = signedInActor(context);
    const mandate = actingForBetrieb(actor);
    await changeSwitch(context.tx, { actor, mandate, tellsOfNew, now: context.now });
    return redirect(`${paths.settings}?gespeichert`, {
      audit: { subjects: { betrieb: mandate.subjectId }, facts: { on: tellsOfNew } },
    });
  }),
  // from now on what is put into the box is served by law: an open browser alone must not agree to that
  post(
    paths.consent,
    { may: freshlyProven(mayChangeBox), audit: 'documents.consent-changed' },
    async (context) => {
      const { chamber, form, locale, now, tx } = context;
      const isGiven = form['consent'] === 'ja';
      // nobody agrees to what he has not been told of
      if (isGiven && form['read'] !== 'ja') {
        const errors = { read: documentTexts.for(chamber, locale)('consent.missing') };
        return refusedPage(await drawn(context, tx, { values: {}, errors }), 'not-read');
      }
      const actor = signedInActor(context);
      const mandate = actingForBetrieb(actor);
      const isChanged = await changeConsent(tx, { actor, mandate, isGiven, now });
      return redirect(`${paths.settings}?gespeichert=zustimmung`, {
        audit: {
          subjects: { betrieb: mandate.subjectId },
          facts: { on: isGiven },
          ...(isChanged ? {} : { outcome: 'again' }),
        },
      });
    },
  ),
];

async function drawn(context: RequestFacts, db: Db, form: FormState, saved?: SettingsPageProps['saved']) {
  const { subjectId, label } = actingForBetrieb(signedInActor(context));
  return (
    <SettingsPage
      view={context.view}
      betrieb={label}
      tellsOfNew={await selectTellsOfNew(db, subjectId)}
      saved={saved}
      consent={{
        rule: ruleToday(context.chamber, context.now),
        consents: await selectConsents(db, subjectId, mostShown),
        form,
      }}
    />
  );
}
