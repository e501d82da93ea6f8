import { tidyText } from '../../../lib/tidy-text.ts';
import type { Db } from '../../../platform/database/handles.ts';
import { type RequestFacts, staffActor, type WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { get, post, postPrepared, type Route } from '../../../platform/http/route.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import {
  filesSentence,
  forgetDocuments,
  keepDocument,
  mostFileBytes,
  type ReceivedFiles,
  receiveFiles,
} from '../../documents/index.ts';
import { handOut } from '../hand-out.ts';
import { allGroups, findVorlage } from '../list.ts';
import { officePaths } from '../paths.ts';
import { mayKeepVorlagen } from '../permissions.ts';
import { holdVorlage, insertVorlage, updateVorlage } from '../queries.ts';
import type { Vorlage } from '../vorlage.ts';
import { AddPage, KeepPage, longestLine, notices, ReplacePage } from './pages.tsx';
import { vorlagenOfficeTexts } from './texts.de.ts';

const may = mayKeepVorlagen;
const files = { mostBytes: mostFileBytes, mostFiles: 1 };

/** Keeping the templates: added, replaced and withdrawn by case workers. */
export const vorlagenOfficeRoutes: readonly Route[] = [
  get(officePaths.list, { may }, async ({ db, query, view }) => {
    const notice = notices.find((one) => one === query.get('hinweis'));
    return page(<KeepPage view={view} groups={await allGroups(db, 'de')} notice={notice} />);
  }),
  get(officePaths.add, { may }, async ({ db, view }) =>
    page(<AddPage view={view} groups={await allGroups(db, 'de')} form={freshForm()} />),
  ),
  postPrepared(
    officePaths.add,
    { may, audit: 'vorlagen.added', files, prepare: (context) => receiveFiles(context, 'file') },
    add,
  ),
  get(officePaths.file, { may }, async (context) => {
    const vorlage = await named(context, context.db);
    return (vorlage && (await handOut(context, context.db, vorlage, {}))) ?? unknown();
  }),
  get(officePaths.replace, { may }, async (context) => {
    const vorlage = await named(context, context.db);
    return vorlage
      ? page(<ReplacePage view={context.view} vorlage={vorlage} form={freshForm()} />)
      : unknown();
  }),
  postPrepared(
    officePaths.replace,
    { may, audit: 'vorlagen.replaced', files, prepare: (context) => receiveFiles(context, 'file') },
    replace,
  ),
  post(officePaths.withdraw, { may, audit: 'vorlagen.withdrawn' }, (context) => change(context, 'withdraw')),
  post(officePaths.offer, { may, audit: 'vorlagen.offered' }, (context) => change(context, 'offer')),
];

function named({ params }: RequestFacts, db: Db): Promise<Vorlage | undefined> {
  return findVorlage(db, 'de', params['id'] ?? '');
}

/** Why the file was not taken; undefined where there is a good one. */
function fileSentence({ chamber }: RequestFacts, received: ReceivedFiles): string | undefined {
  const [file] = received.kept;
  const t = vorlagenOfficeTexts.for(chamber, 'de');
  return filesSentence(chamber, 'de', received) ?? (file ? undefined : t('refused.file'));
}

async function add(context: WriteContext, received: ReceivedFiles): Promise<Reply> {
  const { chamber, form, now, tx, view } = context;
  const t = vorlagenOfficeTexts.for(chamber, 'de');
  const groups = await allGroups(tx, 'de');
  const group = groups.find(({ id }) => id === form['group']);
  const title = tidyText(form['title'] ?? '');
  const note = tidyText(form['note'] ?? '');
  const sentence = fileSentence(context, received);
  const [file] = received.kept;
  const errors = {
    ...(group ? {} : { group: t('refused.group') }),
    ...(title === '' ? { title: t('refused.title') } : {}),
    ...(title.length > longestLine ? { title: t('refused.long', { most: longestLine }) } : {}),
    ...(note.length > longestLine ? { note: t('refused.long', { most: longestLine }) } : {}),
    ...(sentence ? { file: sentence } : {}),
  };
  if (!group || !file || Object.keys(errors).length > 0) {
    const again = <AddPage view={view} groups={groups} form={keepInput(form, errors)} />;
    return refusedPage(again, 'wrong-input');
  }
  const by = { staffId: staffActor(context).staffId, now };
  const id = await insertVorlage(tx, { groupId: group.id, title, note }, by);
  await keepDocument(tx, { kind: 'vorlage', id }, file, context);
  return redirect(`${officePaths.list}?hinweis=hinzugefuegt`, { audit: { subjects: { vorlage: id } } });
}

async function replace(context: WriteContext, received: ReceivedFiles): Promise<Reply> {
  const { form, now, tx, view } = context;
  const vorlage = await named(context, tx);
  if (!vorlage) return { ...unknown(), audit: { outcome: 'unknown' } };
  const audit = { subjects: { vorlage: vorlage.id } };
  const sentence = fileSentence(context, received);
  const [file] = received.kept;
  if (!file || sentence) {
    const again = keepInput(form, { file: sentence ?? '' });
    return refusedPage(<ReplacePage view={view} vorlage={vorlage} form={again} />, 'wrong-input', { audit });
  }
  const id = await holdVorlage(tx, vorlage, now);
  if (id === undefined) return { ...unknown(), audit: { ...audit, outcome: 'gone' } };
  await forgetDocuments(tx, { kind: 'vorlage', id });
  await keepDocument(tx, { kind: 'vorlage', id }, file, context);
  await updateVorlage(tx, id, { hasFile: true }, { staffId: staffActor(context).staffId, now });
  return redirect(`${officePaths.list}?hinweis=ersetzt`, { audit });
}

/** Withdraws, offers again, or goes back to what the profile says; done twice it is done once. */
async function change(context: WriteContext, what: 'withdraw' | 'offer'): Promise<Reply> {
  const { form, now, tx } = context;
  const vorlage = await named(context, tx);
  const id = vorlage && (await holdVorlage(tx, vorlage, now));
  if (!vorlage || id === undefined) return { ...unknown(), audit: { outcome: 'unknown' } };
  const toProfile = what === 'offer' && form['profil'] === 'ja' && vorlage.isOfProfile;
  if (toProfile) await forgetDocuments(tx, { kind: 'vorlage', id });
  const withdrawnAt = what === 'withdraw' ? now : null;
  const by = { staffId: staffActor(context).staffId, now };
  await updateVorlage(tx, id, { withdrawnAt, ...(toProfile ? { hasFile: false } : {}) }, by);
  const notice = what === 'withdraw' ? 'zurueckgezogen' : 'angeboten';
  return redirect(`${officePaths.list}?hinweis=${notice}`, { audit: { subjects: { vorlage: vorlage.id } } });
}
