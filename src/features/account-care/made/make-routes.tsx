import { whereOffered } from '../../../platform/access/permission.ts';
import type { WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { page, redirect, refusedPage, type Reply } from '../../../platform/http/reply.ts';
import { get, post, postPrepared, type Route } from '../../../platform/http/route.ts';
import { freshForm } from '../../../platform/ui/index.ts';
import { accountSettings } from '../../accounts/index.ts';
import { staffMay } from '../../office/index.ts';
import { MakePage } from '../pages/make-page.tsx';
import { pathOf, paths } from '../paths.ts';
import { careTexts } from '../texts.de.ts';
import { type Made, makeAccountFor } from './make-accounts.ts';
import { readPeople, readPerson } from './read-made.ts';

const may = whereOffered(
  staffMay('konten.anlegen'),
  (chamber) => accountSettings.of(chamber).madeByChamber !== 'none',
);

const mostBytes = 1024 * 1024;

/** Making accounts for course participants and lecturers, where the chamber does so. */
export const makeRoutes: readonly Route[] = [
  get(paths.make, { may }, ({ view, query }) =>
    page(
      <MakePage
        view={view}
        form={freshForm()}
        counts={readCounts(query.get('gelesen'))}
        unlinked={readLines(query.get('ohne'))}
      />,
    ),
  ),
  post(paths.make, { may, audit: 'account-care.made' }, answerMake),
  postPrepared(
    paths.makeFromFile,
    {
      may,
      audit: 'account-care.made-from-file',
      files: { mostBytes, mostFiles: 1 },
      prepare: () => undefined,
    },
    answerFile,
  ),
];

/** So many lines are named of those whose Person was not linked. */
const mostLinesNamed = 100;

const notices = { made: 'angelegt', joined: 'gab-es', known: 'unveraendert' } as const;

async function answerMake({ tx, now, form, view }: WriteContext): Promise<Reply> {
  const typed = (name: string) => form[name] ?? '';
  const read = await readPerson(tx, {
    email: typed('email'),
    firstName: typed('firstName'),
    lastName: typed('lastName'),
    art: typed('art'),
    personennummer: typed('personennummer'),
  });
  if (!read.ok) {
    return refusedPage(<MakePage view={view} form={keepInput(form, read.refusal)} />, 'incomplete');
  }
  const { accountId, outcome, link } = await makeAccountFor(tx, read.value, now);
  const notice = link === 'other-person' ? 'andere-person' : notices[outcome];
  return redirect(pathOf('account', accountId, notice), {
    audit: { outcome: outcome === 'made' ? 'done' : outcome, subjects: { account: accountId } },
  });
}

async function answerFile({ tx, now, view, uploads, chamber }: WriteContext): Promise<Reply> {
  const t = careTexts.for(chamber, 'de');
  const again = (faults: readonly string[], outcome: string) =>
    refusedPage(<MakePage view={view} form={freshForm()} faults={faults} />, outcome);
  const [file] = uploads.files;
  if (!file || file.size === 0) return again([t('make.file.missing')], 'no-file');
  const people = await readPeople(tx, await file.whole());
  if (!people.ok) return again(people.refusal, 'bad-rows');
  const counts = { made: 0, joined: 0, known: 0 };
  const unlinked: number[] = [];
  const told: { account: string }[] = [];
  for (const person of people.value) {
    const { accountId, outcome, link }: Made = await makeAccountFor(tx, person, now);
    counts[outcome] += 1;
    if (outcome !== 'known') told.push({ account: accountId });
    if (link === 'other-person') unlinked.push(person.line);
  }
  const { made, joined, known } = counts;
  const lines = unlinked.slice(0, mostLinesNamed).join('-');
  const query = `gelesen=${made}-${joined}-${known}${lines === '' ? '' : `&ohne=${lines}`}`;
  // each account says on its own page who made it
  const audit = { facts: { ...counts, unlinked: unlinked.length }, alsoAbout: told };
  return redirect(`${paths.make}?${query}`, { audit });
}

function readLines(text: string | null): readonly number[] {
  return /^\d{1,6}(-\d{1,6})*$/.test(text ?? '')
    ? (text ?? '').split('-', mostLinesNamed).map((line) => Number(line))
    : [];
}

function readCounts(text: string | null) {
  const found = /^(\d{1,4})-(\d{1,4})-(\d{1,4})$/.exec(text ?? '');
  if (!found) return undefined;
  const [, made = '', joined = '', known = ''] = found;
  return { made: Number(made), joined: Number(joined), known: Number(known) };
}
