import type { PrepareContext, WriteContext } from '../../../platform/http/context.ts';
import { keepInput } from '../../../platform/http/keep-input.ts';
import { redirect, refusedPage, type Reply, unknown } from '../../../platform/http/reply.ts';
import { postPrepared, type Route } from '../../../platform/http/route.ts';
import { mostFileBytes, mostFiles, type ReceivedFiles, receiveFiles } from '../../documents/index.ts';
import { addPapers } from '../add-papers.ts';
import type { Arten } from '../arten.ts';
import { furtherPapers, paperField } from '../papers.ts';
import { loadAntrag } from './loaded.ts';
import { mayWorkOnSome } from './may-work.ts';
import { AntragOfficePage } from './pages/antrag-office-page.tsx';
import { officeAntragPath, officePaths } from './paths.ts';

/** Puts with an Antrag what came by post or over the counter. */
export function officePapersRoutes(arten: Arten): readonly Route[] {
  return [
    postPrepared(
      officePaths.papers,
      {
        may: mayWorkOnSome(arten),
        audit: 'antraege.papers-filed',
        files: { mostBytes: mostFileBytes, mostFiles },
        prepare: (context: PrepareContext) => receiveFiles(context, paperField(furtherPapers)),
      },
      (context, received) => file(context, arten, received),
    ),
  ];
}

async function file(context: WriteContext, arten: Arten, received: ReceivedFiles): Promise<Reply> {
  const { form, tx, view } = context;
  const loaded = await loadAntrag(context, tx, arten);
  if (!loaded) return { ...unknown(), audit: { outcome: 'unknown' } };
  const { art, antrag, mayWork, staffId } = loaded;
  const { nummer } = antrag;
  const subjects = { antrag: String(nummer) };
  if (!mayWork)
    return redirect(officeAntragPath(nummer, 'one', 'anderer-bereich'), {
      audit: { outcome: 'other-department', subjects },
    });
  const result = await addPapers(context, art, nummer, { kind: 'office', staffId }, received);
  const auditOf = (files: number) => ({ subjects, facts: { files } });
  if (result.ok) {
    const notice = result.value.hadSome ? 'schon-dabei' : 'dazugelegt';
    return redirect(officeAntragPath(nummer, 'one', notice), { audit: auditOf(result.value.added) });
  }
  if (result.refusal.kind === 'too-late')
    return redirect(officeAntragPath(nummer, 'one', 'inzwischen'), {
      audit: { ...auditOf(0), outcome: result.refusal.why },
    });
  // some of the files may have been taken: the page shows how it stands by now
  const stands = (await loadAntrag(context, tx, arten)) ?? loaded;
  const again = keepInput(form, { [paperField(furtherPapers)]: result.refusal.sentence });
  return refusedPage(<AntragOfficePage view={view} loaded={stands} form={again} />, 'wrong-input', {
    audit: auditOf(result.refusal.added),
  });
}
