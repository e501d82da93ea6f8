import { freshlyProven, signedIn } from '../../platform/access/permission.ts';
import type { Db } from '../../platform/database/handles.ts';
import type { Feature } from '../../platform/feature/feature.ts';
import type { PersonalData, PersonalDataSection } from '../../platform/feature/personal-data.ts';
import {
  type ReadContext,
  type RequestFacts,
  signedInActor,
  type WriteContext,
} from '../../platform/http/context.ts';
import { page, type Reply } from '../../platform/http/reply.ts';
import { get, post } from '../../platform/http/route.ts';
import { tellAccount } from '../accounts/index.ts';
import { auditWords } from './audit-words.de.ts';
import { dataFile } from './data-file.ts';
import { exportMail, exportNotice } from './export-mail.ts';
import { personalDataGallery } from './gallery.tsx';
import { DataPage } from './pages/data-page.tsx';
import { paths } from './paths.ts';
import { mailWords } from './mail-words.de.ts';
import { sharedPersonalData } from './shared-data.ts';
import { personalDataTexts } from './texts.de.ts';

/**
 * What the portal holds about a person, readable and as a file (Art. 15 and 20 DSGVO).
 * @param others all features whose data are told
 */
export function createPersonalDataFeature(others: readonly Feature[]): Feature {
  const kinds = [...others.flatMap((feature) => feature.notices ?? []), exportNotice];
  const shared = sharedPersonalData(kinds);
  const contributions: readonly PersonalData[] = [
    ...others.flatMap((feature) => feature.personalData ?? []),
    shared,
  ];

  async function sectionsFor(db: Db, facts: RequestFacts): Promise<readonly PersonalDataSection[]> {
    const { accountId, email, mandates } = signedInActor(facts);
    const person = { accountId, emailFolded: email.toLowerCase(), mandates };
    const sections: PersonalDataSection[] = [];
    // one after the other: they share the connection of the request
    for (const { read } of contributions) sections.push(...(await read(db, person, facts.locale)));
    return sections;
  }

  async function show(context: ReadContext): Promise<Reply> {
    const sections = await sectionsFor(context.db, context);
    return page(<DataPage view={context.view} at={context.now} sections={sections} />);
  }

  async function download(context: WriteContext): Promise<Reply> {
    const { tx, now, chamber } = context;
    const sections = await sectionsFor(tx, context);
    const { accountId } = signedInActor(context);
    await tellAccount(
      tx,
      accountId,
      {
        kind: 'personal-data.exported',
        notice: exportNotice,
        write: (of, locale, to) => exportMail(of, locale, to, now),
      },
      now,
    );
    return {
      kind: 'file',
      body: JSON.stringify(dataFile(chamber, context.locale, now, sections), null, 2),
      contentType: 'application/json; charset=utf-8',
      fileName: `meine-daten-${now.toISOString().slice(0, 10)}.json`,
      audit: { subjects: { account: accountId } },
    };
  }

  return {
    name: 'personal-data',
    texts: [personalDataTexts, auditWords, mailWords],
    notices: [exportNotice],
    routes: [
      get(paths.data, { may: freshlyProven(signedIn) }, show),
      post(paths.data, { may: freshlyProven(signedIn), audit: 'personal-data.exported' }, download),
    ],
    gallery: personalDataGallery,
    personalData: shared,
    help(chamber, locale) {
      const t = personalDataTexts.for(chamber, locale);
      return [
        {
          id: 'meine-daten',
          topic: 'konto',
          rank: 45,
          question: t('faq.question'),
          answer: [t('faq.answer')],
          action: { label: t('faq.action'), href: paths.data },
        },
      ];
    },
  };
}
