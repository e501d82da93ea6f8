import { done, refused } from '../../../lib/result.ts';
import type { AuditEvent } from '../../../platform/audit/audit.ts';
import type { OfficeWork } from '../../../platform/feature/office.ts';
import { type ReadContext, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { getAudited, post, type Route } from '../../../platform/http/route.ts';
import { listColleagues } from '../../staff/index.ts';
import type { Arten } from '../arten.ts';
import { loadAntrag } from '../office/loaded.ts';
import { departmentsOf, mayWorkOnSome, workRightOf } from '../office/may-work.ts';
import { AntragOfficePage } from '../office/pages/antrag-office-page.tsx';
import { officeAntragPath, officePaths } from '../office/paths.ts';
import { antraegeOfficeTexts } from '../office/texts.de.ts';
import { mostAddressLines, typedLines } from '../postal-address.ts';
import { bescheidFileName, bescheidOf } from './letter.ts';
import { postedField, recipientField } from './office-part.tsx';
import { recipientTexts } from './recipient-texts.de.ts';
import { selectBescheid, selectBescheideToPost, updatePosted, updateRecipient } from './queries.ts';

const printed: AuditEvent = 'antraege.bescheid-printed';

/**
 * Decisions that go by post because their person has no box: correcting the address in the window, printing one, and
 * noting that it is in the post.
 */
export function bescheidRoutes(arten: Arten): readonly Route[] {
  const may = mayWorkOnSome(arten);
  return [
    getAudited(officePaths.bescheid, { may, audit: printed }, (context) => print(context, arten)),
    post(officePaths.bescheidPosted, { may, audit: 'antraege.bescheid-posted' }, (context) =>
      notePosted(context, arten),
    ),
    post(officePaths.bescheidRecipient, { may, audit: 'antraege.bescheid-addressed' }, (context) =>
      correctRecipient(context, arten),
    ),
  ];
}

async function print(context: ReadContext, arten: Arten): Promise<Reply> {
  const { db, now, parts } = context;
  const loaded = await loadAntrag(context, db, arten);
  const bescheid = loaded?.mayWork ? await selectBescheid(db, loaded.antrag.nummer) : undefined;
  if (!loaded || !bescheid || bescheid.deliveryId !== null) return unknown();
  const { art, antrag } = loaded;
  const letter = await bescheidOf(db, art, antrag, { ...bescheid, now });
  return {
    kind: 'stream',
    contentType: 'application/pdf',
    fileName: bescheidFileName(antrag),
    body: () => parts.letterPress.stream([letter], { sides: 'one' }),
    audit: { subjects: { antrag: String(antrag.nummer) } },
  };
}

/** The Antrag of the address, for whoever works in its department; all others are answered here. */
async function loadToWorkOn(context: WriteContext, arten: Arten) {
  const loaded = await loadAntrag(context, context.tx, arten);
  if (!loaded) return refused<Reply>({ ...unknown(), audit: { outcome: 'unknown' } });
  const { nummer } = loaded.antrag;
  const audit = { subjects: { antrag: String(nummer) } };
  if (loaded.mayWork) return done({ loaded, nummer, audit });
  return refused<Reply>(
    redirect(officeAntragPath(nummer, 'one', 'anderer-bereich'), {
      audit: { ...audit, outcome: 'other-department' },
    }),
  );
}

async function notePosted(context: WriteContext, arten: Arten): Promise<Reply> {
  const { chamber, form, now, tx, view } = context;
  const found = await loadToWorkOn(context, arten);
  if (!found.ok) return found.refusal;
  const { loaded, nummer, audit } = found.value;
  if (form[postedField] !== 'ja') {
    const errors = { [postedField]: antraegeOfficeTexts.for(chamber, 'de')('bescheid.sureMissing') };
    const again = { values: {}, errors };
    return refusedPage(<AntragOfficePage view={view} loaded={loaded} form={again} />, 'not-sure', { audit });
  }
  const isNoted = await updatePosted(tx, nummer, now);
  return redirect(officeAntragPath(nummer, 'one', isNoted ? 'zur-post' : 'inzwischen'), {
    audit: isNoted ? audit : { ...audit, outcome: 'not-now' },
  });
}

/** Corrects name and address in the window; emptied, what register or answers say stands there again. */
async function correctRecipient(context: WriteContext, arten: Arten): Promise<Reply> {
  const { chamber, form, tx, view } = context;
  const found = await loadToWorkOn(context, arten);
  if (!found.ok) return found.refusal;
  const { loaded, nummer, audit } = found.value;
  const lines = typedLines(form[recipientField] ?? '', mostAddressLines + 1);
  if (lines === undefined || lines.length === 1) {
    const t = recipientTexts.for(chamber, 'de');
    const sentence = lines ? t('short') : t('long', { lines: mostAddressLines + 1 });
    const again = keepInput(form, { [recipientField]: sentence });
    return refusedPage(<AntragOfficePage view={view} loaded={loaded} form={again} />, 'wrong-input', {
      audit,
    });
  }
  const isKept = await updateRecipient(tx, nummer, lines.length === 0 ? null : lines.join('\n'));
  return redirect(officeAntragPath(nummer, 'one', isKept ? 'anschrift' : 'inzwischen'), {
    audit: isKept ? audit : { ...audit, outcome: 'not-now' },
  });
}

const mostShown = 20;

/** Decisions of somebody's departments that wait for the post. */
export async function bescheidWork(context: ReadContext, arten: Arten): Promise<readonly OfficeWork[]> {
  const { chamber, db } = context;
  const { rights, staffId } = staffActor(context);
  if (![...arten.values()].some((art) => rights.includes(workRightOf(art)))) return [];
  const roles = (await listColleagues(db)).find(({ id }) => id === staffId)?.roles ?? [];
  const waiting = await selectBescheideToPost(db, departmentsOf(roles), mostShown);
  return waiting.map(({ nummer, name, decidedAt }) => ({
    what: antraegeOfficeTexts.for(chamber, 'de')('work.bescheid', { nummer }),
    forWhom: name,
    since: decidedAt,
    href: officeAntragPath(nummer),
    isUrgent: true,
  }));
}
