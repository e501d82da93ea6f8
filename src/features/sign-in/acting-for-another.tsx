import { actingForField, anyMandate, linksDrawnFor, mandateOf } from '../../platform/access/acting-for.ts';
import { type PrepareContext, signedInActor } from '../../platform/http/context.ts';
import { page, type Reply } from '../../platform/http/reply.ts';
import type { PostRoute } from '../../platform/http/route.ts';
import { isSecretField } from '../../platform/http/secret-fields.ts';
import { chosenIn, fieldsToSend, keepChosen, keepPosted } from './kept-input-actions.tsx';
import { ActingForAnotherPage } from './pages/acting-for-another-page.tsx';

/**
 * Answers a form that was drawn for another Betrieb than the one acted for by now: nothing is done, status 409. Where
 * its link is still in force, one button leads back to it with all that was typed, secrets apart; where it is not, the
 * person may send the form for the other Betrieb, by a button that names it.
 * @param formPath page that the form stands on, to begin anew
 */
export async function askForWhom(
  context: PrepareContext,
  { may }: Pick<PostRoute, 'may'>,
  formPath: string | null,
): Promise<Reply> {
  const { form, path, query, view } = context;
  const actor = signedInActor(context);
  const kind = may.mandate ?? '';
  const now = mandateOf(actor, kind);
  if (!now) throw new Error('whoever acts for nobody has no form to be asked about');
  const links = linksDrawnFor(form, kind);
  const meant = actor.mandates.find(
    (mandate) => (kind === anyMandate || mandate.kind === kind) && links.includes(mandate.linkId),
  );
  const typed = Object.entries(form).filter(([name]) => !isSecretField(name));
  const chosen = meant
    ? undefined
    : chosenIn(context, await keepChosen(context, actor.accountId, context.writingApart));
  const fields = { ...Object.fromEntries(typed), [actingForField]: now.linkId };
  const document = (
    <ActingForAnotherPage
      view={view}
      now={now}
      meant={meant}
      waiting={meant ? await keepPosted(context) : undefined}
      sent={{
        path: query.size > 0 ? `${path}?${query}` : path,
        fields: chosen ? fieldsToSend(fields, chosen) : fields,
      }}
      chosen={chosen}
      formPath={formPath}
    />
  );
  return page(document, { status: 409 });
}
