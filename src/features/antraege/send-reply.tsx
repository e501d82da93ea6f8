import { isUuid } from '../../lib/uuid.ts';
import type { Antragsart, Applicant } from '../../platform/feature/antrag.ts';
import type { WriteContext } from '../../platform/http/context.ts';
import { redirect, refusedPage, type Reply, unknown } from '../../platform/http/reply.ts';
import { holdLinksOfBetrieb, mandatesOf } from '../freischaltung/index.ts';
import { carriedOver, faultsIn, knownBefore } from './answers.ts';
import type { DraftRecord } from './antrag-record.ts';
import { settledLabels } from './corrections.ts';
import { askedOf } from './drafts.ts';
import { draftGone } from './draft-gone.tsx';
import { holderOf } from './holder.ts';
import { missingPapers } from './missing-papers.ts';
import { CheckPage } from './pages/check-page.tsx';
import { papersOfDraft } from './papers.ts';
import { antragPath, draftParameter, draftPath, paths } from './paths.ts';
import { isTheirs } from './permissions.ts';
import { sendAntrag, type SendRefusal } from './send-antrag.ts';
import { keepSent } from './sent-cookie.ts';
import { subjectName } from './subject-name.ts';
import { antraegeTexts } from './texts.de.ts';

/** Sends the draft that the address names, and answers with the page of the Antrag, or with what stands against it. */
export async function sendReply(context: WriteContext, art: Antragsart): Promise<Reply> {
  const { actor, client, form, locale, now, query, tx } = context;
  const draftId = query.get(draftParameter) ?? '';
  if (!isUuid(draftId)) return unknown();
  const account =
    actor.kind === 'account'
      ? { accountId: actor.accountId, name: `${actor.firstName} ${actor.lastName}` }
      : null;
  const sent = await sendAntrag(
    tx,
    art,
    { account, addressRange: client.range, locale, now },
    {
      draftId,
      holder: holderOf(context),
      revision: Number(form['revision'] ?? ''),
      isTheirs: (whose) => isTheirsNow(context, art, whose),
    },
  );
  if (!sent.ok) return refusal(context, art, sent.refusal);
  const { nummer } = sent.value;
  const audit = {
    subjects: {
      antrag: String(nummer),
      ...(sent.value.betriebId && { betrieb: sent.value.betriebId }),
      ...(sent.value.personId && { person: sent.value.personId }),
    },
    facts: { art: art.id },
  };
  if (!account) return redirect(paths.sent, { cookies: [keepSent(context, nummer)], audit });
  const notice = sent.value.revision > 1 ? 'geaendert' : 'gesendet';
  return redirect(`${antragPath(nummer)}?hinweis=${notice}`, { audit });
}

/** Judges for whom somebody acts at this very moment: a link that ends meanwhile waits, or has ended already. */
export async function isTheirsNow(
  { actor, now, tx }: WriteContext,
  art: Antragsart,
  whose: Applicant,
): Promise<boolean> {
  // what is nobody else's was found by account or browser
  if (whose.betriebId === null && whose.personId === null) return true;
  if (actor.kind !== 'account') return false;
  if (whose.betriebId !== null) await holdLinksOfBetrieb(tx, whose.betriebId);
  const mandates = await mandatesOf(tx, actor.accountId, now);
  return isTheirs(art, { ...actor, mandates }, whose);
}

async function refusal(context: WriteContext, art: Antragsart, why: SendRefusal): Promise<Reply> {
  const t = antraegeTexts.for(context.chamber, context.locale);
  switch (why.kind) {
    case 'unknown':
      return draftGone(context, context.tx, art, 'posted');
    case 'correction':
      // what was typed is still there to be read, with the word that it came too late
      return redirect(draftPath({ art: art.id, id: context.query.get(draftParameter) ?? '' }, 'pruefen'), {
        audit: { outcome: why.why, subjects: { antrag: String(why.nummer) } },
      });
    case 'draft-changed':
      return again(context, art, why.draft, { sentence: t('check.changed'), outcome: why.kind, status: 422 });
    case 'incomplete':
      return again(context, art, why.draft, { sentence: undefined, outcome: why.kind, status: 422 });
    case 'obstacle':
      return again(context, art, why.draft, { sentence: why.sentence, outcome: why.kind, status: 422 });
    case 'too-many': {
      const sentence = t('check.tooMany', { most: why.most });
      return again(context, art, why.draft, { sentence, outcome: why.kind, status: 429 });
    }
  }
}

async function again(
  context: WriteContext,
  art: Antragsart,
  draft: DraftRecord,
  why: { readonly sentence: string | undefined; readonly outcome: string; readonly status: 422 | 429 },
): Promise<Reply> {
  const { actor, locale, now, tx, view } = context;
  const accountId = actor.kind === 'account' ? actor.accountId : null;
  const asked = await askedOf(tx, art, { ...draft, accountId }, { locale, now });
  const { answers, leftOver } = carriedOver(art, draft);
  const papers = await papersOfDraft(tx, art, draft, answers);
  const document = (
    <CheckPage
      view={view}
      art={art}
      draft={{ ...draft, leftOver }}
      answers={answers}
      before={knownBefore(art, asked.known)}
      asked={asked}
      faults={[...faultsIn(art, answers, asked), ...missingPapers(art, answers, papers, asked)]}
      papers={papers}
      forWhom={await subjectName(tx, draft)}
      settled={await settledLabels(tx, art, draft, view)}
      form={{ values: {}, errors: why.sentence === undefined ? {} : { '': why.sentence } }}
    />
  );
  return refusedPage(document, why.outcome, { status: why.status });
}
